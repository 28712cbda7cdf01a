import type { PositiveHealthDimension, SelfRelianceDomain } from '#domain/vocabulary.ts'

/** Names from two frameworks of professionals. They travel only with the pages that show them. */
export const selfReliance: Record<SelfRelianceDomain, string> = {
  finance: 'Financiën',
  'work-education': 'Werk en opleiding',
  daytime: 'Tijdsbesteding',
  housing: 'Huisvesting',
  'home-relations': 'Huiselijke relaties',
  'mental-health': 'Geestelijke gezondheid',
  'physical-health': 'Lichamelijke gezondheid',
  addiction: 'Verslaving',
  adl: 'Basale activiteiten van het dagelijks leven',
  iadl: 'Instrumentele activiteiten van het dagelijks leven',
  'social-network': 'Sociaal netwerk',
  participation: 'Maatschappelijke participatie',
  justice: 'Justitie',
}

export const positiveHealth: Record<PositiveHealthDimension, string> = {
  'bodily-functions': 'Lichaamsfuncties',
  'mental-wellbeing': 'Mentaal welbevinden',
  meaning: 'Zingeving',
  'quality-of-life': 'Kwaliteit van leven',
  participation: 'Meedoen',
  'daily-functioning': 'Dagelijks functioneren',
}
