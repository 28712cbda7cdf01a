import type { WayOfWorking } from '#domain/vocabulary.ts'

/** How an organisation works, in its own page and where that is changed. */
export const wayOfWorking: Record<WayOfWorking, string> = {
  'residents-lead': 'Buurtbewoners bepalen wat we doen',
  'lived-experience': 'Mensen die het zelf hebben meegemaakt',
  'one-fixed-person': 'Steeds dezelfde persoon',
  'small-groups': 'Kleine groepen',
  'attention-first': 'Eerst rust en aandacht',
  'practical-first': 'Eerst samen aanpakken',
  'faith-shared': 'Geloof mag erbij horen',
  'faith-in-background': 'Geloof op de achtergrond',
  'with-professionals': 'Samen met hulpverleners',
  'everyone-contributes': 'Iedereen draagt iets bij',
  'women-only': 'Alleen voor vrouwen',
  anonymous: 'Je mag anoniem blijven',
}
