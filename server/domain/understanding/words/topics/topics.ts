import type { Language } from '../../stems.ts'
import { ALONE_SPOKEN } from './alone-spoken.ts'
import { AT_HOME_SPOKEN } from './at-home-spoken.ts'
import { BODIES_SPOKEN } from './bodies-spoken.ts'
import { BODY_SAID } from './body-said.ts'
import { BODY_TOPICS } from './body-topics.ts'
import { CARE_SAID } from './care-said.ts'
import { COMPANY_SAID } from './company-said.ts'
import { CULTURE_TOPICS } from './culture-topics.ts'
import { DAILY_SIGNS } from './daily-signs.ts'
import { DOING_SAID } from './doing-said.ts'
import { DWELLING_SPOKEN } from './dwelling-spoken.ts'
import { ENGLISH_CARE_SAID } from './english-care-said.ts'
import { ENGLISH_SAID } from './english-said.ts'
import { ERRANDS_HEARD } from './errands-heard.ts'
import { FAMILY_LIFE_TOPICS } from './family-life-topics.ts'
import { FAMILY_TOLD } from './family-told.ts'
import { FAMILY_TOPICS } from './family-topics.ts'
import { FIELD_TOPICS } from './field-topics.ts'
import { GROWING_UP_TOPICS } from './growing-up-topics.ts'
import { HARD_LIFE_TOPICS } from './hard-life-topics.ts'
import { HARD_TIMES_TOPICS } from './hard-times-topics.ts'
import { HEALTH_ABROAD } from './health-abroad.ts'
import { HEALTH_TOPICS } from './health-topics.ts'
import { HEARD_SAID } from './heard-said.ts'
import { HOME_HEARD } from './home-heard.ts'
import { HOME_TOPICS } from './home-topics.ts'
import { HOUSEHOLD_SPOKEN } from './household-spoken.ts'
import { INSIDE_HEARD } from './inside-heard.ts'
import { JARGON_CARE_TOPICS } from './jargon-care-topics.ts'
import { JARGON_TOPICS } from './jargon-topics.ts'
import { LEFT_BEHIND_HEARD } from './left-behind-heard.ts'
import { LEISURE_TOLD } from './leisure-told.ts'
import { LEISURE_TOPICS } from './leisure-topics.ts'
import { LIVED_HEARD } from './lived-heard.ts'
import { MAKING_TOPICS } from './making-topics.ts'
import { MATTERS_SPOKEN } from './matters-spoken.ts'
import { MEANS_TOLD } from './means-told.ts'
import { MEETING_TOPICS } from './meeting-topics.ts'
import { MIND_SAID } from './mind-said.ts'
import { MIND_TOPICS } from './mind-topics.ts'
import { MONEY_SPOKEN } from './money-spoken.ts'
import { MONEY_TOPICS } from './money-topics.ts'
import { NEWCOMER_SAID } from './newcomer-said.ts'
import { NEWCOMERS_TOPICS } from './newcomers-topics.ts'
import { NICHE_ACTIVITIES } from './niche-activities.ts'
import { NICHE_TOPICS } from './niche-topics.ts'
import { OUTDOORS_TOPICS } from './outdoors-topics.ts'
import { PEOPLE_TOPICS } from './people-topics.ts'
import { PLAINLY_SAID } from './plainly-said.ts'
import { PURSE_HEARD } from './purse-heard.ts'
import { RIGHTS_SPOKEN } from './rights-spoken.ts'
import { SERVICE_TOPICS } from './service-topics.ts'
import { SICKBED_HEARD } from './sickbed-heard.ts'
import { SKILLS_SPOKEN } from './skills-spoken.ts'
import { SPOKEN_DAILY } from './spoken-daily.ts'
import { SPOKEN_TOPICS } from './spoken-topics.ts'
import { STREET_TOPICS } from './street-topics.ts'
import { SYMPTOMS_SAID } from './symptoms-said.ts'
import { TABLE_TOPICS } from './table-topics.ts'
import { TOLD_TOPICS } from './told-topics.ts'
import { TURKISH_CARE_SAID } from './turkish-care-said.ts'
import { TURKISH_SAID } from './turkish-said.ts'
import { UNDERWAY_SPOKEN } from './underway-spoken.ts'
import { WELLBEING_TOLD } from './wellbeing-told.ts'

/**
 * What exactly is asked or offered within a need: "diabetes" of living with an illness. Two texts with the same topic are about the
 * same thing, whatever their words. Not shown to anybody; a need is what people see.
 */
export type Topic = { topic: string; needs: string[]; said: Record<Language, string[]> }

/**
 * From lists in which every topic is a block: its name and the needs it is a part of, then phrases with commas between, in Dutch until
 * a line begins with `en:` or `tr:`. Phrases follow the rules of `seed/needs/README.md`; a topic may have more blocks than one.
 * `~` stands for whoever it is about; a phrase after `=` counts only as it stands, never with its words apart;
 * one that ends with a point only where its clause ends.
 */
export const TOPICS: Topic[] = [
  BODY_TOPICS,
  BODY_SAID,
  ALONE_SPOKEN,
  AT_HOME_SPOKEN,
  BODIES_SPOKEN,
  MATTERS_SPOKEN,
  HEALTH_TOPICS,
  CARE_SAID,
  MIND_TOPICS,
  MIND_SAID,
  SYMPTOMS_SAID,
  DAILY_SIGNS,
  HEALTH_ABROAD,
  FAMILY_TOPICS,
  HARD_TIMES_TOPICS,
  MONEY_TOPICS,
  HOME_TOPICS,
  PEOPLE_TOPICS,
  MEETING_TOPICS,
  TABLE_TOPICS,
  COMPANY_SAID,
  DOING_SAID,
  LEISURE_TOPICS,
  LEISURE_TOLD,
  MAKING_TOPICS,
  CULTURE_TOPICS,
  OUTDOORS_TOPICS,
  STREET_TOPICS,
  NICHE_TOPICS,
  NICHE_ACTIVITIES,
  SPOKEN_TOPICS,
  SPOKEN_DAILY,
  DWELLING_SPOKEN,
  HOUSEHOLD_SPOKEN,
  MONEY_SPOKEN,
  RIGHTS_SPOKEN,
  SKILLS_SPOKEN,
  UNDERWAY_SPOKEN,
  FAMILY_LIFE_TOPICS,
  FAMILY_TOLD,
  GROWING_UP_TOPICS,
  HARD_LIFE_TOPICS,
  NEWCOMERS_TOPICS,
  JARGON_TOPICS,
  JARGON_CARE_TOPICS,
  SERVICE_TOPICS,
  FIELD_TOPICS,
  TOLD_TOPICS,
  MEANS_TOLD,
  HEARD_SAID,
  ENGLISH_SAID,
  ENGLISH_CARE_SAID,
  NEWCOMER_SAID,
  TURKISH_SAID,
  TURKISH_CARE_SAID,
  WELLBEING_TOLD,
  PURSE_HEARD,
  ERRANDS_HEARD,
  HOME_HEARD,
  INSIDE_HEARD,
  PLAINLY_SAID,
  SICKBED_HEARD,
  LEFT_BEHIND_HEARD,
  LIVED_HEARD,
].flatMap((list) =>
  list
    .trim()
    .split(/\n\s*\n/)
    .map(topicOf),
)

function topicOf(block: string): Topic {
  const [head = '', ...lines] = block.trim().split('\n')
  const [topic = '', needs = ''] = head.split(':')
  const said: Topic['said'] = { nl: [], en: [], tr: [] }
  let language: Language = 'nl'
  for (const line of lines) {
    const [, named, rest = ''] = /^(?:(en|tr): )?(.*)$/.exec(line.trim()) ?? []
    if (named === 'en' || named === 'tr') language = named
    said[language].push(
      ...rest
        .split(',')
        .map((phrase) => phrase.trim())
        .filter(Boolean),
    )
  }
  return { topic, needs: needs.trim().split(/\s+/), said }
}
