import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import type { ConsentText } from './consent-text.ts'

/** Two versions beside each other; what is not word for word in the other one is marked, also by a word. */
export function VersionCompare(props: { before: ConsentText; after: ConsentText }) {
  const { before, after } = props
  if (before.version === after.version) return <Version text={after} other={null} word="" />
  return (
    <div className="versions">
      <Version text={before} other={after} word="新版已改" />
      <Version text={after} other={before} word="与旧版不同" />
    </div>
  )
}

function Version({ text, other, word }: { text: ConsentText; other: ConsentText | null; word: string }) {
  const same = (heading: string, words: string) =>
    !other || other.sections.some((one) => one.heading === heading && one.text === words)
  return (
    <article>
      <p className="jhc-quiet">
        第 {text.version} 版 · {text.createdBy} 发布 <TimeText at={text.createdAt} /> · SM3{' '}
        <CopyableId value={text.textHash} label="文本哈希" />
      </p>
      {text.sections.map(({ heading, text: words }) => (
        <section key={heading} className={same(heading, words) ? 'version-section' : 'version-section version-changed'}>
          <h4>
            {heading}
            {!same(heading, words) && <span className="jhc-quiet">（{word}）</span>}
          </h4>
          <p>{words}</p>
        </section>
      ))}
    </article>
  )
}
