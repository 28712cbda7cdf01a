import type { Texts } from '../texts.ts'

type Names = Texts['vocabulary']

export const kind: Names['kind'] = {
  meeting: 'Meet and join in',
  support: 'Help and support',
  volunteering: 'Volunteering',
  place: 'Places to drop in',
}

export const form: Names['form'] = {
  group: 'In a group',
  'one-to-one': 'One to one',
  'at-home': 'At home',
  'by-phone': 'By phone',
  online: 'Online',
}

export const audience: Names['audience'] = {
  everyone: 'Everyone',
  children: 'Children',
  youth: 'Young people',
  adults: 'Adults',
  seniors: 'Older people',
  women: 'Women',
  men: 'Men',
  families: 'Families',
  parents: 'Parents',
  'single-parents': 'Single parents',
  carers: 'Family carers',
  newcomers: 'People new to the Netherlands',
  lhbti: 'LGBTI+',
  disability: 'People with a disability',
  'chronic-illness': 'People with a long-term illness',
  dementia: 'People with dementia',
  'psychological-vulnerability': 'People with mental health problems',
  'low-income': 'People with little money',
  'low-literacy': 'People who find reading and writing hard',
  homeless: 'People without a home',
  bereaved: 'People who are grieving',
  jobseekers: 'People looking for work',
}

export const tradition: Names['tradition'] = {
  general: 'General, not religious',
  protestant: 'Protestant',
  catholic: 'Catholic',
  ecumenical: 'Ecumenical',
  islamic: 'Islamic',
  jewish: 'Jewish',
  hindu: 'Hindu',
  buddhist: 'Buddhist',
  humanist: 'Humanist',
  anthroposophic: 'Anthroposophic',
  other: 'Another tradition',
}

export const accessibility: Names['accessibility'] = {
  wheelchair: 'Suitable for wheelchairs and walkers',
  'accessible-toilet': 'Accessible toilet',
  lift: 'Lift',
  parking: 'Parking at the door',
  'near-stop': 'Bus or tram stop nearby',
  'hearing-loop': 'Hearing loop',
  'quiet-room': 'Quiet room',
  'assistance-dog': 'Assistance dogs welcome',
}

export const contribution: Names['contribution'] = {
  cook: 'Cooking',
  repair: 'Repairing',
  'keep-company': 'Keeping company',
  garden: 'Gardening',
  drive: 'Driving',
  'teach-language': 'Teaching a language',
  'computer-skills': 'Good with computers',
  music: 'Making music',
  crafts: 'Crafts',
  organise: 'Organising',
  paperwork: 'Helping with paperwork',
  'animal-care': 'Caring for animals',
  sport: 'Sports and exercise',
  host: 'Being a host',
  'tell-stories': 'Telling stories',
}

export const registration: Names['registration'] = {
  'walk-in': 'You can just walk in.',
  'sign-up': 'Sign up first.',
  'through-professional': 'You come here through a professional, such as your doctor.',
}

export const capacity: Names['capacity'] = {
  open: 'There is room',
  'waiting-list': 'Waiting list',
  full: 'Full',
}

export const day: Names['day'] = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
}

export const dayPart: Names['dayPart'] = { morning: 'morning', afternoon: 'afternoon', evening: 'evening' }

export const areaLevel: Names['areaLevel'] = { municipality: 'Municipality', wijk: 'District', buurt: 'Neighbourhood' }
