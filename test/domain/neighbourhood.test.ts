import { describe, expect, it } from 'vitest'
import { AreaCode, levelOf, parentCodesOf } from '#domain/neighbourhood.ts'
import { neighbourhoodSlugs } from '#domain/neighbourhood-slugs.ts'

describe('a CBS code', () => {
  it.each(['GM0392', 'WK039201', 'BU03920101', 'WK0363NE', 'BU0363NE04', 'BU03638D01'])('%s is one', (code) => {
    expect(AreaCode.safeParse(code).success).toBe(true)
  })

  it.each(['0392', 'GM392', 'gm0392', 'WK0392', 'BU0392010', 'BU0392010123', 'PV27', '', 'GM0392 '])(
    '"%s" is none',
    (code) => {
      expect(AreaCode.safeParse(code).success).toBe(false)
      expect(levelOf(code)).toBeNull()
      expect(parentCodesOf(code)).toEqual([])
    },
  )

  it('says its level and what it lies in, nearest first', () => {
    expect([levelOf('GM0392'), levelOf('WK0363NE'), levelOf('BU0363NE04')]).toEqual(['municipality', 'wijk', 'buurt'])
    expect(parentCodesOf('BU0363NE04')).toEqual(['WK0363NE', 'GM0363'])
    expect(parentCodesOf('WK039201')).toEqual(['GM0392'])
    expect(parentCodesOf('GM0392')).toEqual([])
  })
})

describe('the address of an area', () => {
  const area = (code: string, name: string, municipalityName = 'Haarlem') => {
    const level = levelOf(code)
    if (!level) throw new Error(code)
    return { code, name, level, municipalityName }
  }
  const areas = [
    area('GM0392', 'Haarlem'),
    area('WK039219', 'Boerhaavewijk'),
    area('BU03921901', 'Boerhaavewijk'),
    area('BU03921902', 'Boerhaavewijk'),
    area('BU03920102', 'Binnenstad'),
    area('BU03920103', 'Binnenstad'),
  ]

  it('is short, and longer only when it is taken', () => {
    expect(Object.fromEntries(neighbourhoodSlugs(areas))).toEqual({
      GM0392: 'haarlem',
      WK039219: 'haarlem-boerhaavewijk',
      BU03921901: 'haarlem-boerhaavewijk-buurt',
      BU03921902: 'haarlem-boerhaavewijk-bu03921902',
      BU03920102: 'haarlem-binnenstad',
      BU03920103: 'haarlem-binnenstad-bu03920103',
    })
  })

  it('does not depend on the order in which areas come', () => {
    expect(new Map([...neighbourhoodSlugs(areas.toReversed())].sort())).toEqual(
      new Map([...neighbourhoodSlugs(areas)].sort()),
    )
  })

  it('does not say the municipality twice', () => {
    const slugs = neighbourhoodSlugs([
      area('WK038801', 'Enkhuizen Noord', 'Enkhuizen'),
      area('BU03880107', 'Noord', 'Enkhuizen'),
    ])
    expect([...slugs.values()]).toEqual(['enkhuizen-noord', 'enkhuizen-noord-buurt'])
  })
})
