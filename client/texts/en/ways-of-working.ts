import type { WayOfWorking } from '#domain/vocabulary.ts'

export const wayOfWorking: Record<WayOfWorking, string> = {
  'residents-lead': 'Neighbours decide what we do',
  'lived-experience': 'People who have been through it',
  'one-fixed-person': 'Always the same person',
  'small-groups': 'Small groups',
  'attention-first': 'Calm and attention first',
  'practical-first': 'Getting things done first',
  'faith-shared': 'Faith can be part of it',
  'faith-in-background': 'Faith in the background',
  'with-professionals': 'Together with professionals',
  'everyone-contributes': 'Everyone contributes something',
  'women-only': 'Women only',
  anonymous: 'You may stay anonymous',
}
