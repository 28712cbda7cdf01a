import type { Helper, UnderstoodWords } from '../understood.ts'

const EMERGENCY: Helper = {
  name: '112',
  when: 'Is there danger now? Call at once.',
  calls: [{ label: 'Call 112', number: '112' }],
}
const SAFE_HOME: Helper = {
  name: 'Veilig Thuis (Safe Home)',
  when: 'Help and advice, day and night. The call is free.',
  calls: [{ label: 'Call 0800-2000', number: '08002000' }],
}
const CHILD_LINE: Helper = {
  name: 'Kindertelefoon (child helpline)',
  when: 'Are you under 18? Here you can tell everything, every day from 11:00 to 21:00. The call is free. They speak Dutch.',
  calls: [{ label: 'Call 0800-0432', number: '08000432' }],
}
const BELOW = 'Below is what else we found.'

export const understood: UnderstoodWords = {
  label: 'Understood',
  lifts: 'What fits this comes first. The rest stays in the list.',
  leaveOut: (name) => `Leave out: ${name}`,
  leftOut: 'Left out',
  putBack: (name) => `Put back: ${name}`,
  putAllBack: 'Put everything back',
  place: (name) => `in ${name}`,
  years: (from, to) => {
    if (from === to) return `${from} years old`
    if (!from) return `up to ${to} years old`
    return to ? `${from} to ${to} years old` : `from ${from} years old`
  },
  onDay: (day, part) => `${day} ${part}`,
  day: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  workdays: 'on weekdays',
  daytime: 'during the day',
  part: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
  partAlone: { morning: 'in the morning', afternoon: 'in the afternoon', evening: 'in the evening' },
  free: 'free of charge',
  form: {
    group: 'in a group',
    'one-to-one': 'one to one',
    'at-home': 'at your home',
    'by-phone': 'by phone',
    online: 'online',
  },
  speaks: (languages) => `speaks ${languages}`,
  help: 'you want to do something for others',
  kind: {
    place: 'the place',
    who: 'for whom',
    when: 'when',
    how: 'how',
    language: 'which language',
    help: 'doing something for others',
  },
  guessed: (name) => `For now we take it to be ${name}.`,
  anotherPlace: 'Another place',
  beyond: {
    liesIn: (name, municipality) => `${name} is in the municipality of ${municipality}`,
    unknown: (name) => `${name} is not on our map yet`,
    advice: (name) => `We have no districts there yet. What is closest to ${name} comes first.`,
  },
  whereAreYou: {
    title: 'Where are you?',
    advice: 'Then what is near you comes first. A district, a town or a postcode is enough.',
    link: 'Tell us where you are',
  },
  ask: (name) => `Which ${name} do you mean?`,
  weHave: 'What we do have:',
  elsewhere: {
    'health-care': {
      title: 'For this you go to a doctor, dentist or pharmacy',
      advice: 'Not sure where to go? Call your family doctor (huisarts) first.',
    },
    shopping: {
      title: 'You find this in a shop or with a company',
      advice: 'Look near you, or search the internet.',
    },
    government: {
      title: 'Your municipality takes care of this',
      advice: 'Look at the website of your municipality, or call them.',
    },
    'looked-up': {
      title: 'You had better search the internet for this',
      advice: 'Here you find help, company and volunteering in the neighbourhood.',
    },
    'about-us': {
      title: 'Are you looking for something about this map?',
      advice:
        'Read who makes the map. For a question or a complaint about the map you go to the network of your town. Is it about an organisation? Its page says how to reach it.',
    },
    privacy: {
      title: 'Do you want to know what we keep of you?',
      advice: 'It is little. You read it on our page about privacy.',
    },
    'signing-in': {
      title: 'Do you want to sign in?',
      advice:
        'Only who works on this map needs to. You can search and read without signing in. Can you not sign in somewhere else, with DigiD for example? Then search for ‘DigiD’.',
    },
    joining: {
      title: 'Do you want your organisation on the map?',
      advice:
        'Is it there already? Look it up. On its page you can ask to keep its text up to date. Is it not there yet? Ask the network of your town.',
    },
    'any-help': {
      title: 'Are you looking for help?',
      advice: 'Is there danger now? Call 112. Do you not know where to start? We help you choose.',
    },
  },
  ours: {
    about: 'About this map',
    privacy: 'Privacy',
    signIn: 'Sign in',
    choose: 'Help me choose',
    emergency: 'Call 112',
  },
  danger: {
    suicide: {
      title: 'You do not have to carry this alone',
      lead: 'Are you thinking of death? Or worried about somebody? Talk about it. Somebody listens, day and night.',
      helpers: [
        {
          name: '113 Suicide prevention',
          when: 'You do not have to say your name.',
          calls: [
            { label: 'Call 113', number: '113' },
            { label: 'Call 0800-0113, free', number: '08000113' },
          ],
          site: '113.nl',
        },
        EMERGENCY,
      ],
      below: BELOW,
    },
    violence: {
      title: 'Nobody may hurt you',
      lead: 'This is not your fault. You do not have to carry this alone. Somebody is there for you now.',
      helpers: [EMERGENCY, SAFE_HOME],
      below: BELOW,
    },
    'child-abuse': {
      title: 'Every child must be safe',
      lead: 'It is good that you say this. You do not have to carry this alone. Call when in doubt, too.',
      helpers: [EMERGENCY, SAFE_HOME, CHILD_LINE],
      below: BELOW,
    },
    'child-line': {
      title: 'It is good that you tell this',
      lead: 'This is not your fault. You do not have to carry this alone. There are people who listen to you.',
      helpers: [CHILD_LINE, SAFE_HOME, EMERGENCY],
      below: BELOW,
    },
    emergency: {
      title: 'Call 112 if there is danger now',
      lead: 'You do not have to do this alone. Somebody stays with you on the phone.',
      helpers: [{ ...EMERGENCY, when: 'For police, fire brigade and ambulance.' }],
      below: BELOW,
    },
  },
}
