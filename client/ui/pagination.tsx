import { Link } from 'react-router'
import { useTexts } from '../app/language.tsx'

type Props = { page: number; pageCount: number; to: (page: number) => string }

/** The pages of a list: the first, the last, and those around this one. */
export function Pagination({ page, pageCount, to }: Props) {
  const { pagination } = useTexts()
  if (pageCount < 2) return null
  const shown = [...new Set([1, page - 1, page, page + 1, pageCount])].filter((one) => one >= 1 && one <= pageCount)
  return (
    <nav className="pagination" aria-label={pagination.label}>
      {page > 1 && (
        <Link rel="prev" to={to(page - 1)}>
          {pagination.previous}
        </Link>
      )}
      <ol>
        {shown.map((one, index) => (
          <li key={one} data-gap={one - (shown[index - 1] ?? one - 1) > 1 || undefined}>
            <Link
              to={to(one)}
              aria-label={one === page ? pagination.current(one) : pagination.page(one)}
              aria-current={one === page ? 'page' : undefined}
            >
              {one}
            </Link>
          </li>
        ))}
      </ol>
      {page < pageCount && (
        <Link rel="next" to={to(page + 1)}>
          {pagination.next}
        </Link>
      )}
    </nav>
  )
}
