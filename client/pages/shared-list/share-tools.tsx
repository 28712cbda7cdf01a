import { useEffect, useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { useSharedListWords } from './shared-list-words.ts'

/** Every way to give a list to somebody else, from one's own device. Without a script: the link, mail, and messages. */
export function ShareTools({ link }: { link: string }) {
  const { share } = useSharedListWords()
  const [can, setCan] = useState({ copy: false, share: false })
  const [copied, setCopied] = useState(false)
  useEffect(() => setCan({ copy: 'clipboard' in navigator, share: 'share' in navigator }), [])
  const body = encodeURIComponent(share.body(link))
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{share.title}</h2>
      <p>{share.lead}</p>
      <p className="share__link">
        <a href={link}>{share.link}</a>
      </p>
      <ul className="share__ways">
        {can.share && (
          <li>
            <button
              type="button"
              className="button"
              // Who closes the choice of apps wants nothing more.
              onClick={() => navigator.share({ title: share.subject, url: link }).catch(() => {})}
            >
              {share.device}
            </button>
          </li>
        )}
        {can.copy && (
          <li>
            <button
              type="button"
              className="button button--quiet"
              onClick={() => navigator.clipboard.writeText(link).then(() => setCopied(true))}
            >
              <Icon name="link" /> {share.copy}
            </button>
          </li>
        )}
        <li>
          <a
            className="button button--quiet"
            href={`mailto:?subject=${encodeURIComponent(share.subject)}&body=${body}`}
          >
            <Icon name="mail" /> {share.mail}
          </a>
        </li>
        <li>
          <a className="button button--quiet" href={`sms:?&body=${body}`}>
            <Icon name="speech" /> {share.message}
          </a>
        </li>
        <li>
          <a className="button button--quiet" href={`https://wa.me/?text=${body}`} rel="noopener noreferrer">
            <Icon name="speech" /> {share.whatsapp}
          </a>
        </li>
        <li>
          <PrintButton />
        </li>
      </ul>
      <p role="status" className="share__said">
        {copied && share.copied}
      </p>
    </section>
  )
}
