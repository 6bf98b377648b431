import { DownloadOutlined, PlayCircleOutlined } from '@ant-design/icons'
import { operationUrl } from '@jhc/kit/api.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { fileIn } from '@jhc/ui/http-client.ts'
import { offer } from '@jhc/ui/save-file.ts'
import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { Panel } from '../../parts/panel.tsx'
import { exampleOf, type Operation } from './openapi.ts'

interface Answer {
  status: number
  ms: number
  text: string
  /** Where the answer is a file: what to download. */
  file?: { name: string; content: Blob }
}
interface Values {
  parameters?: Record<string, string>
  body?: string
}

/** Sends what an outside caller would send: with the given key, never with this browser's session. */
export function TryOperation(props: { operation: Operation; apiKey: string }) {
  const { operation, apiKey } = props
  const [form] = Form.useForm<Values>()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [shownUrl, setShownUrl] = useState<string | null>(null)

  async function send({ parameters = {}, body }: Values) {
    const split = (place: 'path' | 'query') =>
      Object.fromEntries(
        operation.parameters.filter((one) => one.in === place).map(({ name }) => [name, parameters[name]?.trim()]),
      )
    const url = operationUrl(operation.path, split('path'), split('query'))
    const started = performance.now()
    setBusy(true)
    setProblem(null)
    setShownUrl(url)
    try {
      const response = await fetch(url, {
        method: operation.method,
        credentials: 'omit',
        headers: {
          accept: 'application/json',
          ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}),
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body } : {}),
      })
      const file = response.ok && operation.fileType ? await fileIn(response) : undefined
      const text = file ? '' : pretty(await response.text())
      setAnswer({ status: response.status, ms: Math.round(performance.now() - started), text, file })
    } catch {
      setProblem('未能连接平台，请检查网络后重试。')
    } finally {
      setBusy(false)
    }
  }

  return (
    <Panel title="试一试">
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ body: operation.body ? JSON.stringify(exampleOf(operation.body), null, 2) : undefined }}
        onFinish={send}
      >
        <div className="parameters">
          {operation.parameters.map((one) => (
            <Form.Item
              key={one.name}
              label={`${one.name}${one.required ? '' : '（可不填）'}`}
              name={['parameters', one.name]}
              rules={[{ required: one.required, message: '请填写' }]}
            >
              <Input spellCheck={false} placeholder={one.schema.enum?.join('、') ?? String(one.schema.default ?? '')} />
            </Form.Item>
          ))}
        </div>
        {operation.body && (
          <Form.Item
            label="请求正文（JSON）"
            name="body"
            rules={[
              {
                validator: async (_, text: string) => {
                  JSON.parse(text)
                },
                message: '不是有效的 JSON',
              },
            ]}
          >
            <Input.TextArea className="code-area" autoSize={{ minRows: 4, maxRows: 16 }} spellCheck={false} />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" icon={<PlayCircleOutlined />} loading={busy}>
          发送
        </Button>
        {!apiKey && <span className="jhc-quiet try-hint">未填密钥：会得到 401</span>}
      </Form>
      {problem && <Alert className="try-answer" type="error" showIcon title={problem} />}
      {answer && (
        <div className="try-answer" data-status={answer.status}>
          <p className="number-line">
            <span>
              状态 <b>{answer.status}</b>
            </span>
            <span>
              用时 <b>{answer.ms}</b> 毫秒
            </span>
            {shownUrl && <CopyableId value={curlOf(operation, shownUrl)} label="curl 命令" head={24} tail={12} />}
          </p>
          {answer.file ? (
            <Button icon={<DownloadOutlined />} onClick={() => offer(answer.file!.name, answer.file!.content)}>
              保存 {answer.file.name}（{answer.file.content.size.toLocaleString('zh-CN')} 字节）
            </Button>
          ) : (
            <pre className="code-block">{answer.text}</pre>
          )}
        </div>
      )}
    </Panel>
  )
}

/** The key stays out of it: it is copied into tickets and terminals' histories. */
function curlOf({ method, body }: Operation, url: string): string {
  const data = body ? " -H 'Content-Type: application/json' -d @body.json" : ''
  return `curl -X ${method} -H "Authorization: Bearer $JHC_API_KEY"${data} '${window.location.origin}${url}'`
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2).slice(0, 100_000)
  } catch {
    return text.slice(0, 100_000)
  }
}
