import type { ReactNode } from 'react'

const steps = ['微信登录', '实名核验', '创建密钥', '开始使用']

/** Where somebody is on the way in. */
export function EnrolPage({ step, title, children }: { step: number; title: string; children: ReactNode }) {
  return (
    <>
      <header className="page-head">
        <h1>{title}</h1>
      </header>
      <main className="page enrol">
        <ol className="steps" aria-label="开通步骤">
          {steps.map((name, i) => (
            <li
              key={name}
              className={i < step ? 'done' : i === step ? 'now' : ''}
              aria-current={i === step ? 'step' : undefined}
            >
              <span aria-hidden="true">{i < step ? '✓' : i + 1}</span>
              {name}
            </li>
          ))}
        </ol>
        {children}
      </main>
    </>
  )
}
