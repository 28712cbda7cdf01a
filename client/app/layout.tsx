import { useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation, useMatches, useNavigation } from 'react-router'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { useLanguage, useTexts } from './language.tsx'
import { headOf } from './page-head.ts'

/** What stands around every page. */
export function Layout() {
  const content = useRef<HTMLElement>(null)
  const { state } = useNavigation()
  useTitle()
  useKeepButtons()
  useFocusOnNewPage(content)
  return (
    <>
      <Header />
      <main id="content" ref={content} tabIndex={-1} aria-busy={state === 'loading' || undefined}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  )
}

/** What fills in the buttons to keep something comes when the page is at rest. */
function useKeepButtons() {
  useEffect(() => {
    setTimeout(() => import('../features/short-list/keep-button.ts'), 500)
  }, [])
}

/** The server wrote the first title; after that it follows the page. */
function useTitle() {
  const texts = useTexts()
  const language = useLanguage()
  const { title } = headOf(useMatches(), { texts, language })
  useEffect(() => {
    document.title = title
  }, [title])
}

/** Going to another page puts the keyboard at its beginning, as a page load would. */
function useFocusOnNewPage(content: React.RefObject<HTMLElement | null>) {
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    content.current?.focus({ preventScroll: true })
  }, [pathname, content])
}
