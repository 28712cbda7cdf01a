import type { Prose } from '../prose.ts'

export const about: Prose = {
  title: 'About this map',
  lead: 'This map shows who is there for whom. District by district, close to home.',
  sections: [
    {
      heading: 'What is a social map?',
      paragraphs: [
        'A social map shows organisations with volunteers. They give care, help and good company in the neighbourhood.',
        'You see what they do, when, where and for whom. And you see what your first step is.',
      ],
    },
    {
      heading: 'For whom?',
      paragraphs: ['For everyone. You do not have to sign in.'],
      list: [
        'Looking for something for yourself or somebody else? Start with search.',
        'Want to do something for somebody? Look at volunteering.',
        'Do you help people in your work? Find an organisation that fits.',
      ],
    },
    {
      heading: 'Who makes the map?',
      paragraphs: [
        'Organisations in a town work together in a network. They keep their own information.',
        'With every organisation you see when somebody last checked the text.',
      ],
    },
    {
      heading: 'How do we choose the order?',
      paragraphs: [
        'On top is what fits your words and your district best. Nobody can pay for a better place.',
        'This counts:',
      ],
      list: [
        'Does it fit your question?',
        'Does the organisation work in your district, or is it nearby?',
        'Is there room?',
        'Was the text checked recently?',
      ],
    },
    {
      heading: 'Faith and view of life',
      paragraphs: [
        'Some people feel at home with a church or a mosque. Others do not.',
        'So every organisation says itself who it is. It does not count in the order. You can filter on it.',
      ],
    },
    {
      heading: 'Sources',
      paragraphs: ['The borders of districts and neighbourhoods come from CBS and Kadaster. Source: CBS/Kadaster.'],
    },
  ],
}

export const privacy: Prose = {
  title: 'Privacy',
  lead: 'What you search for is yours. We keep nothing of it.',
  sections: [
    {
      heading: 'What we do not do',
      paragraphs: ['You can read and search everything without an account.'],
      list: [
        'We do not keep what you search for.',
        'We place no cookies to follow you.',
        'We share nothing with companies that show adverts.',
        'We keep no data about clients.',
      ],
    },
    {
      heading: 'What the address holds',
      paragraphs: [
        'Your words are in the address of the page. So you can keep or share the page.',
        'When you share the page, the other person sees your words too.',
      ],
    },
    {
      heading: 'The map',
      paragraphs: [
        'The background of the map may come from another server. It sees which part of the map you look at.',
        'It does not see your question or your name.',
      ],
    },
    {
      heading: 'Addresses we do not show',
      paragraphs: [
        'Some places must stay safe. We never show the address of those places.',
        'On the map you then only see the neighbourhood.',
      ],
    },
  ],
}

export const accessibility: Prose = {
  title: 'Accessibility',
  lead: 'Everyone must be able to use this map. This is a first statement; there has been no formal audit yet.',
  sections: [
    {
      heading: 'What we take care of',
      paragraphs: ['We build to WCAG 2.2, level AA.'],
      list: [
        'You can do everything with just a keyboard.',
        'Everything on the map is also in a list.',
        'Search also works without JavaScript.',
        'Text and background differ enough in colour.',
        'The texts are written in plain language.',
        'You can print every page.',
      ],
    },
    {
      heading: 'What can be better',
      paragraphs: ['We are honest about what is not ready yet.'],
      list: [
        'No independent party has examined the site yet.',
        'Organisations write their own texts. These are not always easy.',
        'The English pages show the texts of organisations in Dutch.',
        'If you cannot see, the list works better than the map.',
      ],
    },
    {
      heading: 'Is something not working?',
      paragraphs: ['Tell the network in your town. Then we look for a solution together.'],
    },
  ],
}
