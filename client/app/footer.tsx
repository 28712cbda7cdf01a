import { Link } from 'react-router'
import { useLanguage, useTexts } from './language.tsx'
import { fullPath, paths } from './paths.ts'
import { useSettings } from './settings.tsx'

export function Footer() {
  const { site } = useTexts()
  const { tileAttribution, tileUrl } = useSettings()
  const language = useLanguage()
  return (
    <footer className="footer">
      <div className="footer__inner">
        <p className="footer__promise">{site.promise}.</p>
        <ul>
          <li>
            <Link to={paths.about}>{site.about}</Link>
          </li>
          <li>
            <Link to={paths.privacy}>{site.privacy}</Link>
          </li>
          <li>
            <a href={fullPath(language, '/lijst')}>{site.list}</a>
          </li>
          <li>
            <a href={fullPath(language, '/mijn')}>{site.signIn}</a>
          </li>
          <li>
            <Link to={paths.accessibility}>{site.accessibility}</Link>
          </li>
        </ul>
        <p className="footer__credits">
          {site.borders}. {tileUrl && tileAttribution}
        </p>
      </div>
    </footer>
  )
}
