import { checkPin } from '@jhc/signer/stretch-pin.ts'
import { Button } from 'antd-mobile'
import { type FormEvent, useEffect, useId, useState, useSyncExternalStore } from 'react'
import { failureOf } from '../api/request-failure.ts'
import { useSession } from '../shell/session.tsx'
import { currentQuestion, type OpenQuestion, watchQuestions } from '../signing/pin-prompt.ts'
import { Sheet } from './sheet.tsx'

/** Where the signer's questions appear; once in the app. */
export function PinDialog() {
  const question = useSyncExternalStore(watchQuestions, currentQuestion)
  if (!question) return null
  return question.purpose === 'new' ? <NewPin question={question} /> : <OpenPin question={question} />
}

function OpenPin({ question }: { question: OpenQuestion }) {
  const [pin, setPin] = useState('')
  const left = useCountdown(question.wrong?.waitUntil ?? 0)
  const hintId = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (pin && left === 0) question.answer(pin)
  }
  return (
    <Sheet title="请输入签名密码" open onClose={() => question.answer(null)}>
      <form onSubmit={submit} className="stack">
        <p className="what">{question.what}</p>
        <PinInput label="签名密码" value={pin} onChange={setPin} autoFocus describedBy={hintId} name="pin" />
        <p id={hintId} role={question.wrong ? 'alert' : undefined} className={question.wrong ? 'problem' : 'quiet'}>
          {question.wrong
            ? `密码不对，已错 ${question.wrong.times} 次。${left > 0 ? `请等 ${left} 秒后再试。` : ''}`
            : '密码只在这台手机上使用，不会发送给任何人。'}
        </p>
        <Button block color="primary" size="large" type="submit" disabled={!pin || left > 0}>
          确认签名
        </Button>
      </form>
    </Sheet>
  )
}

function NewPin({ question }: { question: OpenQuestion }) {
  const { account } = useSession()
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    try {
      checkPin(pin, account ? [account.birthDate] : [])
    } catch (error) {
      return setProblem(failureOf(error).zh)
    }
    if (pin !== again) return setProblem('两次输入的不一样，请重新输入。')
    question.answer(pin)
  }
  return (
    <Sheet title="设置签名密码" open onClose={() => question.answer(null)}>
      <form onSubmit={submit} className="stack">
        <p className="what">{question.what}</p>
        <p className="quiet">6–32 位，可用数字、字母或汉字，8 位以上更安全。平台没有您的密码，忘了只能用恢复码。</p>
        <PinInput label="新密码" value={pin} onChange={setPin} autoFocus name="new-pin" isNew />
        <PinInput label="再输入一次" value={again} onChange={setAgain} name="new-pin-again" isNew />
        {problem && (
          <p role="alert" className="problem">
            {problem}
          </p>
        )}
        <Button block color="primary" size="large" type="submit" disabled={!pin || !again}>
          确定
        </Button>
      </form>
    </Sheet>
  )
}

function PinInput({
  label,
  value,
  onChange,
  name,
  autoFocus = false,
  describedBy,
  isNew = false,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  name: string
  autoFocus?: boolean
  describedBy?: string
  isNew?: boolean
}) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="password"
        name={name}
        value={value}
        maxLength={32}
        autoComplete={isNew ? 'new-password' : 'off'}
        // biome-ignore lint/a11y/noAutofocus: the dialogue exists for this field alone
        autoFocus={autoFocus}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}

function useCountdown(until: number): number {
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    if (until <= Date.now()) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [until])
  return Math.max(0, Math.ceil((until - now) / 1000))
}
