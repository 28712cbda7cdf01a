import 'react'

/** The browser's own element that `keep-button.ts` fills in, once the page is at rest. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'keep-button': { offer: string; label: string }
    }
  }
}
