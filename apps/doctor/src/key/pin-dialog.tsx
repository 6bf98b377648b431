import type { AskForPin, PinQuestion } from '@jhc/signer/signer.ts'
import { Alert, Form, Input, Modal } from 'antd'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'

const AskContext = createContext<AskForPin>(async () => null)
export const useAskForPin = (): AskForPin => useContext(AskContext)

interface Asked {
  question: PinQuestion
  answer: (pin: string | null) => void
}

/** One dialogue for every signature; the PIN goes to the signer and nowhere else. */
export function PinDialog({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [round, setRound] = useState(0)
  const open = useRef<Asked | null>(null)
  const ask = useCallback<AskForPin>(
    (question) =>
      new Promise((resolve) => {
        open.current?.answer(null)
        const next = { question, answer: resolve }
        open.current = next
        setAsked(next)
        setRound((before) => before + 1)
      }),
    [],
  )
  function close(pin: string | null) {
    const current = open.current
    open.current = null
    setAsked(null)
    current?.answer(pin)
  }
  return (
    <AskContext.Provider value={ask}>
      {children}
      {asked && <PinForm key={round} question={asked.question} onDone={close} />}
    </AskContext.Provider>
  )
}

interface Values {
  pin: string
  repeated?: string
}

function PinForm(props: { question: PinQuestion; onDone: (pin: string | null) => void }) {
  const { what, purpose, wrong } = props.question
  const [form] = Form.useForm<Values>()
  const seconds = useSecondsUntil(wrong?.waitUntil ?? 0)
  const fresh = purpose === 'new'
  return (
    <Modal
      open
      title={fresh ? '设置签名密码' : '输入签名密码'}
      okText={seconds > 0 ? `请等待 ${seconds} 秒` : fresh ? '确定' : '签名'}
      okButtonProps={{ disabled: seconds > 0 }}
      cancelText="取消"
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={() => props.onDone(null)}
      width={420}
    >
      <p className="pin-what">{what}</p>
      {wrong && (
        <Alert
          className="gap-below"
          type="warning"
          showIcon
          role="alert"
          title={`签名密码不正确，已连续 ${wrong.times} 次${seconds > 0 ? '，请稍候再试' : ''}。`}
        />
      )}
      <Form<Values> form={form} layout="vertical" requiredMark={false} onFinish={({ pin }) => props.onDone(pin)}>
        <Form.Item
          label="签名密码"
          name="pin"
          extra={fresh ? '6–32 位，不要连号、同号或生日。只在本机使用，平台不保存，忘记后须重新绑定密钥。' : undefined}
          rules={[{ required: true, min: 6, message: '至少 6 位' }]}
        >
          <Input.Password autoFocus maxLength={32} autoComplete="off" />
        </Form.Item>
        {fresh && (
          <Form.Item
            label="再输一次"
            name="repeated"
            dependencies={['pin']}
            rules={[
              ({ getFieldValue }) => ({
                validator: (_, value) =>
                  value === getFieldValue('pin') ? Promise.resolve() : Promise.reject(new Error('两次输入不一致')),
              }),
            ]}
          >
            <Input.Password maxLength={32} autoComplete="off" />
          </Form.Item>
        )}
      </Form>
    </Modal>
  )
}

function useSecondsUntil(at: number): number {
  const left = () => Math.max(0, Math.ceil((at - Date.now()) / 1000))
  const [seconds, setSeconds] = useState(left)
  useEffect(() => {
    if (at <= Date.now()) return
    const timer = setInterval(() => setSeconds(Math.max(0, Math.ceil((at - Date.now()) / 1000))), 500)
    return () => clearInterval(timer)
  }, [at])
  return seconds
}
