import { describe, expect, test } from 'vitest'
import { understand } from '../support/understood.ts'

const danger = (text: string) => understand(text).danger?.kind ?? null

describe('somebody in danger is heard', () => {
  test.each([
    ['ik wil niet meer leven', 'suicide'],
    ['Ik wil echt niet meer leven zo', 'suicide'],
    ['ik wil niet meer leve', 'suicide'],
    ['ik wil dood', 'suicide'],
    ['soms wil ik gewoon dood zijn', 'suicide'],
    ['zelfmoord', 'suicide'],
    ['zelfmort', 'suicide'],
    ['ik denk aan zelfmoord', 'suicide'],
    ['mijn zoon is suicidaal', 'suicide'],
    ['er een eind aan maken', 'suicide'],
    ['niet meer leven met deze pijn', 'suicide'],
    ['mijn dochter snijdt zichzelf', 'suicide'],
    ['I want to kill myself', 'suicide'],
    ["I don't want to live anymore", 'suicide'],
    ['intihar etmek istiyorum', 'suicide'],
    ['yaşamak istemiyorum', 'suicide'],
    ['113', 'suicide'],
    ['mijn man slaat me', 'violence'],
    ['hij slaat me', 'violence'],
    ['hij slaad me', 'violence'],
    ['mn vriend slaat mij als hij gedronken heeft', 'violence'],
    ['ik word geslagen door mijn man', 'violence'],
    ['huiselijk gewelt', 'violence'],
    ['bang voor mijn ex', 'violence'],
    ['ik durf niet meer naar huis', 'violence'],
    ['my husband beats me', 'violence'],
    ['kocam beni dövüyor', 'violence'],
    ['kocam beni dovuyor', 'violence'],
    ['mijn kind wordt geslagen', 'child-abuse'],
    ['mijn kint word geslagen', 'child-abuse'],
    ['kindermishandeling', 'child-abuse'],
    ['kindermisshandeling', 'child-abuse'],
    ['soms sla ik mijn kinderen', 'child-abuse'],
    ['my child is being beaten', 'child-abuse'],
    ['papa slaat mij', 'child-line'],
    ['mijn vader slaat me', 'child-line'],
    ['kindertelefoon', 'child-line'],
    ['mijn man is bewusteloos', 'emergency'],
    ['ik heb te veel pillen geslikt', 'emergency'],
    ['hij bedreigt mij met een mes', 'emergency'],
    ['112', 'emergency'],
  ])('%s', (text, kind) => expect(danger(text)).toBe(kind))

  test('in a long text, with the words that said so', () => {
    const text = 'Ik ben 45 en werk niet meer. Alles is grijs. Soms denk ik: ik wil niet meer leven. Wie kan ik bellen?'
    expect(understand(text).danger).toEqual({ kind: 'suicide', words: ['wil niet meer leven'] })
  })
})

describe('a figure of speech, the past, or a denial is no danger', () => {
  test.each([
    ['ik lach me dood'],
    ['ik ga dood van de honger'],
    ['ik schaam me dood'],
    ['doodmoe'],
    ['de verwarming slaat af'],
    ['de klok slaat aan'],
    ['mijn hart slaat over'],
    ['iemand slaat mij over bij de beurt'],
    ['ik wil niet dood'],
    ['bang voor de dood'],
    ['mijn broer heeft zelfmoord gepleegd'],
    ['nabestaanden zelfdoding'],
    ['praatgroep na zelfdoding'],
    ['geen sprake van suïcidaliteit'],
    ['geen huiselijk geweld'],
    ['een einde maken aan mijn schulden'],
    ['ik wil niet leven in armoede'],
    ['ik wil niet meer alleen leven'],
    ['mijn kind wordt gepest'],
    ['mijn moeder gaat dood'],
    ['kinderen slaan een spijker in hout'],
    ['aan de slag'],
    ['praten over euthanasie'],
    ['I am dead tired'],
  ])('%s', (text) => expect(danger(text)).toBeNull())
})

test('a figure of speech is no need either', () => {
  expect(understand('ik lach me dood').needs).toEqual([])
  expect(understand('de klok slaat aan').needs).toEqual([])
})

describe('ordinary things get a pointer', () => {
  test.each([
    ['tandarts', 'health-care'],
    ['huisarts', 'health-care'],
    ['kiespijn', 'health-care'],
    ['bioscoop', 'looked-up'],
    ['fiets kopen', 'shopping'],
    ['pizza bestellen', 'shopping'],
    ['rolstoel te koop', 'shopping'],
    ['schaakspel kopen', 'shopping'],
    ['offerte hulp in de tuin', 'shopping'],
    ['paspoort verlengen', 'government'],
    ['grofvuil', 'government'],
  ])('%s', (text, kind) => {
    expect(understand(text).elsewhere).toBe(kind)
    expect(understand(text).needs.filter(({ confidence }) => confidence > 0.5)).toEqual([])
  })

  test.each([
    ['mee naar de huisarts'],
    ['naar de tandarts maar geen geld'],
    ['fiets lenen'],
    ['ik kan geen bed kopen'],
    ['tweedehands kleding kopen'],
    ['hulp bij boodschappen kopen'],
    ['eenzaam'],
    ['koffie drinken'],
  ])('but not who asks for help with them: %s', (text) => expect(understand(text).elsewhere).toBeNull())
})
