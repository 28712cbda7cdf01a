import type { PositiveHealthDimension, SelfRelianceDomain } from '#domain/vocabulary.ts'

export const selfReliance: Record<SelfRelianceDomain, string> = {
  finance: 'Finance',
  'work-education': 'Work and education',
  daytime: 'Use of time',
  housing: 'Housing',
  'home-relations': 'Relations at home',
  'mental-health': 'Mental health',
  'physical-health': 'Physical health',
  addiction: 'Addiction',
  adl: 'Basic activities of daily life',
  iadl: 'Instrumental activities of daily life',
  'social-network': 'Social network',
  participation: 'Taking part in society',
  justice: 'Justice',
}

export const positiveHealth: Record<PositiveHealthDimension, string> = {
  'bodily-functions': 'Bodily functions',
  'mental-wellbeing': 'Mental wellbeing',
  meaning: 'Meaningfulness',
  'quality-of-life': 'Quality of life',
  participation: 'Participation',
  'daily-functioning': 'Daily functioning',
}
