/**
 * A drawing for every theme of our thesaurus, 32 by 32: lines in ink, one shape in colour. A theme that is added later
 * gets the last one until somebody draws it.
 */
const DRAWINGS: Record<string, { fill: string; line: string }> = {
  'money-papers': { fill: 'M8 5h12l5 5v17H8Z', line: 'M8 5h12l5 5v17H8ZM20 5v5h5M12 15h9M12 19h9M12 23h5' },
  housing: { fill: 'M6 15 16 6l10 9v12H6Z', line: 'M4 17 16 6l12 11M7 14.5V27h18V14.5M13 27v-7h6v7' },
  'work-learning': {
    fill: 'M4 13 16 8l12 5-12 5Z',
    line: 'M4 13 16 8l12 5-12 5ZM9 15.5V22c2 2.5 12 2.5 14 0v-6.5M28 13v8',
  },
  'language-computer': {
    fill: 'M5 7h22v14H5Z',
    line: 'M5 7h22v14H5ZM3 25h26M11 17l2.5-6.5L16 17M12 15h3M19 12h4M19 16h4',
  },
  meeting: { fill: 'M5 7h15v10H11l-4 4v-4H5Z', line: 'M5 7h15v10H11l-4 4v-4H5ZM23 12h4v10h-2v4l-4-4h-7v-2' },
  eating: {
    fill: 'M5 16h22a11 9 0 0 1-22 0Z',
    line: 'M5 16h22a11 9 0 0 1-22 0ZM12 27h8M11 12c-2-2 2-3 0-6M16 12c-2-2 2-3 0-6M21 12c-2-2 2-3 0-6',
  },
  moving: {
    fill: 'M17 4.5a3 3 0 1 0 .01 0',
    line: 'M17 4.5a3 3 0 1 0 .01 0M10 17l2.5-5 5-1 2.5 4 4 1.5M16 12l-1.5 7 4.5 3.5L20 28M14.5 19 12 23l-4 4',
  },
  creative: {
    fill: 'M13 8l13-3v5l-13 3Z',
    line: 'M13 23V8l13-3v15M13 13l13-3M9.5 20a3.5 3.5 0 1 0 .01 0M22.5 17a3.5 3.5 0 1 0 .01 0',
  },
  'nature-animals': {
    fill: 'M16 20C8 20 6 12 7 6c7 0 10 5 9 14Z',
    line: 'M16 28V17M16 20C8 20 6 12 7 6c7 0 10 5 9 14ZM16 23c6 0 9-4 9-10-5 0-8 3-9 7',
  },
  'home-help': {
    fill: 'M7 6h12c4 0 6 2 7 6h-6v2H7Z',
    line: 'M7 6h12c4 0 6 2 7 6h-6v2H7ZM12 14v14h4V14M4 8h3v4H4Z',
  },
  transport: {
    fill: 'M4 19l3-8h15l5 8v5H4Z',
    line: 'M4 19l3-8h15l5 8v5H4ZM4 19h23M14 11v8M9.5 21.5a3 3 0 1 0 .01 0M21.5 21.5a3 3 0 1 0 .01 0',
  },
  caring: {
    fill: 'M16 16c-6-4-7-7-5-9.5 2-2 4-1 5 1 1-2 3-3 5-1 2 2.5 1 5.5-5 9.5Z',
    line: 'M16 16c-6-4-7-7-5-9.5 2-2 4-1 5 1 1-2 3-3 5-1 2 2.5 1 5.5-5 9.5ZM4 21h4l4-1c3 0 4 2 7 2l6-3c2 0 2.5 2 1 3l-8 5h-8l-3-1H4Z',
  },
  family: {
    fill: 'M16 15.5a2.5 2.5 0 1 0 .01 0',
    line: 'M9 5.5a3 3 0 1 0 .01 0M23 5.5a3 3 0 1 0 .01 0M5 26v-8c0-4 8-4 8 0M19 18c0-4 8-4 8 0v8M16 15.5a2.5 2.5 0 1 0 .01 0M12.5 27v-2c0-4 7-4 7 0v2',
  },
  wellbeing: {
    fill: 'M16 10.5a5.5 5.5 0 1 0 .01 0',
    line: 'M16 10.5a5.5 5.5 0 1 0 .01 0M16 3.5v3M16 25.5v3M3.5 16h3M25.5 16h3M7 7l2 2M23 23l2 2M25 7l-2 2M9 23l-2 2',
  },
  'hard-times': {
    fill: 'M16 6c7 0 11 5 11 10H5C5 11 9 6 16 6Z',
    line: 'M16 4v2M16 6c7 0 11 5 11 10-2-2-4-2-5.5 0-1.5-2-4-2-5.5 0-1.5-2-4-2-5.5 0C9 14 7 14 5 16 5 11 9 6 16 6ZM16 16v9a2.5 2.5 0 0 0 5 0',
  },
}
const UNDRAWN = { fill: 'M16 6a10 10 0 1 0 .01 0', line: 'M16 6a10 10 0 1 0 .01 0M11 16h10M16 11v10' }

export function ThemeIcon({ theme }: { theme: string }) {
  const { fill, line } = DRAWINGS[theme] ?? UNDRAWN
  return (
    <svg className="theme-icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="theme-icon__fill" d={fill} />
      <path className="theme-icon__line" d={line} />
    </svg>
  )
}
