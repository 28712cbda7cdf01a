import { Link } from 'react-router'
import { paths } from '../../app/paths.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { useAreaWords } from './area-words.ts'

/** Where on the page it stands. */
export const FOLLOW = 'volgen'

/** Ways to keep this page near: news, moments, and paper. */
export function AreaFollow({ slug }: { slug: string }) {
  const words = useAreaWords().follow
  return (
    <section id={FOLLOW}>
      <h2>{words.title}</h2>
      <ul className="follow">
        <Way icon="print" how={words.bookletHow}>
          <Link to={paths.booklet(slug)}>{words.booklet}</Link>
        </Way>
        <Way icon="clock" how={words.calendarHow}>
          <a href={paths.areaCalendar(slug)} hrefLang="nl" type="text/calendar">
            {words.calendar}
          </a>
        </Way>
        <Way icon="info" how={words.newsHow}>
          <a href={paths.areaNews(slug)} hrefLang="nl" type="application/atom+xml">
            {words.news}
          </a>
        </Way>
      </ul>
    </section>
  )
}

function Way({ icon, how, children }: { icon: IconName; how: string; children: React.ReactNode }) {
  return (
    <li>
      <Icon name={icon} />
      <div>
        {children}
        <p className="quiet">{how}</p>
      </div>
    </li>
  )
}
