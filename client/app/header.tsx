import { Link, NavLink, useLocation } from 'react-router'
import { useLanguage, useTexts } from './language.tsx'
import { fullPath, paths } from './paths.ts'

/** The mark: a pin with a roof. */
function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="mark__pin" d="M16 30C9 22 5 18 5 12.5a11 11 0 0 1 22 0C27 18 23 22 16 30Z" />
      <path className="mark__house" d="M10 13.5 16 8l6 5.500V19H10Z" />
    </svg>
  )
}

export function Header() {
  const { site } = useTexts()
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <header className="header">
      <a className="skip" href="#content">
        {site.skipToContent}
      </a>
      <div className="header__inner">
        <Link className="header__name" to={paths.home}>
          <Mark /> {site.name}
        </Link>
        <nav aria-label={site.mainNavigation}>
          <ul>
            <li>
              <NavLink to={paths.results}>{site.search}</NavLink>
            </li>
            <li>
              <NavLink to={paths.about}>{site.about}</NavLink>
            </li>
            <li>
              <a
                href={fullPath(other, pathname) + search}
                lang={other}
                hrefLang={other}
                aria-label={site.otherLanguageLabel}
              >
                {site.otherLanguage}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}
