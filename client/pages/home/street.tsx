/** The row of houses below the first question: drawn here, as lines that do not quite stand straight. */
const HOUSES = [
  {
    x: 6,
    body: 'M0 0V-61L27-92 55-60V0Z',
    tone: 'a',
    door: 'M20 0V-25q7-6 14 0V0',
    windows: 'M12-52h11v14H12ZM32-52h11v14H32ZM23-74h9v10h-9Z',
  },
  {
    x: 66,
    body: 'M0 0V-96h8v-12h9v-12h28v12h9v12h8V0Z',
    tone: 'b',
    door: 'M8 0V-28h15V0',
    windows: 'M31-30h21v18H31ZM10-62h16v20H10ZM36-62h16v20H36ZM23-96h17v18H23Z',
  },
  {
    x: 134,
    body: 'M0 0V-52L35-74 70-52V0Z',
    tone: 'c',
    door: 'M27 0V-28h16V0',
    windows: 'M9-42h12v16H9ZM50-42h12v16H50Z',
  },
  {
    x: 210,
    body: 'M0 0V-104q24-22 48 0V0Z',
    tone: 'a',
    door: 'M16 0V-30h16V0',
    windows: 'M9-60h12v16H9ZM28-60h12v16H28ZM9-90h12v16H9ZM28-90h12v16H28Z',
  },
  {
    x: 264,
    body: 'M0 0V-72h92V0Z',
    tone: 'd',
    door: 'M38 0V-30h17V0',
    windows: 'M8-28h20v16H8ZM64-28h20v16H64ZM8-60h15v16H8ZM30-60h15v16H30ZM52-60h15v16H52ZM74-60h12v16H74Z',
  },
  {
    x: 362,
    body: 'M0 0V-58L30-88 60-58V0Z',
    tone: 'b',
    door: 'M10 0V-28q7-6 14 0V0',
    windows: 'M36-30h14v15H36ZM22-62h16v14H22Z',
  },
  {
    x: 428,
    body: 'M0 0V-112L22-134 44-112V0Z',
    tone: 'c',
    door: 'M14 0V-32q8-8 16 0V0',
    windows: 'M15-70h14v20H15ZM15-102h14v18H15Z',
  },
  {
    x: 478,
    body: 'M0 0V-66h10l18-18 18 18h10V0Z',
    tone: 'a',
    door: 'M34 0V-28h13V0',
    windows: 'M9-30h17v16H9ZM10-56h14v14H10ZM32-56h14v14H32Z',
  },
] as const

const TREES = [
  'M200 0v-26M200-24c-16 2-16-26 0-30 16 4 16 32 0 30Z',
  'M545 0v-32M545-30c-19 2-19-30 0-36 19 6 19 38 0 36Z',
]

export function Street() {
  return (
    <svg
      className="street"
      viewBox="0 0 566 152"
      aria-hidden="true"
      focusable="false"
      preserveAspectRatio="xMidYMax meet"
    >
      <circle className="street__sun" cx="398" cy="34" r="19" />
      <g transform="translate(0 143)">
        {HOUSES.map((house) => (
          <g
            key={house.x}
            transform={`translate(${house.x} 0)`}
            className={`street__house street__house--${house.tone}`}
          >
            <path className="street__body" d={house.body} />
            <path className="street__windows" d={house.windows} />
            <path className="street__door" d={house.door} />
          </g>
        ))}
        {TREES.map((tree) => (
          <path key={tree} className="street__tree" d={tree} />
        ))}
        <path className="street__ground" d="M0 1c60-2 120 2 190 0s140-2 210 0 110 1 166-1" />
      </g>
    </svg>
  )
}
