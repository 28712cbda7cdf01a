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
        'Organisations in a town work together in a network. They keep their own information up to date.',
        'For every organisation you can see when someone last checked the text.',
      ],
    },
    {
      heading: 'How do we choose the order?',
      paragraphs: [
        'At the top is what best fits your words and your district. Nobody can pay to be higher up.',
        'These things count:',
      ],
      list: [
        'Does it fit your question?',
        'Does the organisation work in your district, or is it nearby?',
        'Is there room?',
        'Was the text checked recently?',
      ],
    },
    {
      heading: 'Religion and belief',
      paragraphs: [
        'Some people feel at home in a church or a mosque. Others do not.',
        'So every organisation says in its own words who it is. This does not affect the order. You can filter by it.',
      ],
    },
    {
      heading: 'Sources',
      paragraphs: [
        'The borders of districts and neighbourhoods, and the postcodes, come from Statistics Netherlands (CBS) and the Kadaster.',
      ],
    },
  ],
}

export const privacy: Prose = {
  title: 'Privacy',
  lead: 'What you search for is yours. We do not know who you are, and we do not keep what you type.',
  sections: [
    {
      heading: 'What we do not do',
      paragraphs: [
        'You can read and search everything without an account.',
        'A list that you keep is in your own browser only.',
      ],
      list: [
        'We do not keep what you type.',
        'We place no cookies to follow you.',
        'We share nothing with companies that show adverts.',
        'We keep no data about clients.',
      ],
    },
    {
      heading: 'What we do count',
      paragraphs: [
        'We want to know what a district needs. So we count how often people look for something.',
        'Of a search we keep only this:',
      ],
      list: [
        'what it is about, such as loneliness',
        'the district, never the street or the address',
        'the network of that town',
        'whether there was something to find',
        'the week',
      ],
    },
    {
      heading: 'Who sees those counts?',
      paragraphs: [
        'Only the network in your town. Nobody sees numbers under five.',
        'Is your question about danger? Then we do not count it. After three years we throw the counts away.',
      ],
    },
    {
      heading: 'What is in the address',
      paragraphs: [
        'Your search words are in the address of the page. That way you can save or share the page.',
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
        'The map then shows only the neighbourhood.',
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
      heading: 'What could be better',
      paragraphs: ['We are honest about what is not ready yet.'],
      list: [
        'Nobody from outside has examined the site yet.',
        'Organisations write their own texts. These are not always easy.',
        'The English pages show the texts of organisations in Dutch.',
        'If you have trouble seeing, the list works better than the map.',
      ],
    },
    {
      heading: 'Is something not working?',
      paragraphs: ['Tell the network in your town. Then we look for a solution together.'],
    },
  ],
}
