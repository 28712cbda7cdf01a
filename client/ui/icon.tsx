/** Small drawings of 24 by 24, one line each. They stand beside words, so they are hidden from screen readers. */
const SHAPES = {
  clock: 'M12 3.5a8.5 8.5 0 1 0 .01 0M12 7.5V12l3 2',
  pin: 'M12 21c-4-5-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2.5 6-6.5 11ZM12 7.800a2.2 2.2 0 1 0 .01 0',
  people: 'M8.5 5a3 3 0 1 0 .01 0M3 19c0-4 2.5-6 5.5-6s5.5 2 5.5 6M16.5 7a2.5 2.5 0 1 0 .01 0M16 13.200c3 0 5 2 5 5.3',
  phone:
    'M6 4h3l1.5 4-2 1.500c1 2.5 2.5 4 5 5l1.5-2 4 1.500v3c0 1.5-1 2.5-2.5 2.300C10 18.5 5 13.5 4 6.5 3.9 5 4.8 4 6 4Z',
  mail: 'M4 6h16v12H4ZM4 7l8 6 8-6',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7Z',
  euro: 'M17 6.500A7 7 0 1 0 17 17.500M4 10.500h9M4 13.500h8',
  home: 'M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6',
  speech: 'M4 5h16v11h-8l-4 4v-4H4Z',
  hand: 'M7 12V6.500a1.5 1.5 0 0 1 3 0V11M10 11V5a1.5 1.5 0 0 1 3 0v6M13 11V6a1.5 1.5 0 0 1 3 0v8c0 4-2 6.5-5.5 6.5-3 0-4.5-1.5-6-4.500l-1.3-2.700a1.5 1.5 0 0 1 2.6-1.500L7 14',
  search: 'M10.5 4a6.5 6.5 0 1 0 .01 0M15.5 15.5 20 20',
  close: 'M6 6l12 12M18 6 6 18',
  next: 'M5 12h14M13 6l6 6-6 6',
  info: 'M12 3.500a8.5 8.5 0 1 0 .01 0M12 11v6M12 7.500v.01',
} as const

export type IconName = keyof typeof SHAPES

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  )
}
