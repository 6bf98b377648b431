import { CameraOutlined } from '@ant-design/icons'
import { Alert, Button, Form, Input } from 'antd'
import type jsQrModule from 'jsqr'
import { useEffect, useRef, useState } from 'react'

/** The code that the resident's app shows: scanned by the camera, by a scanner that types, or typed. */
export function ScanCode(props: { busy: boolean; onCode: (code: string) => void }) {
  const [scanning, setScanning] = useState(false)
  const [form] = Form.useForm<{ code: string }>()
  const found = (text: string) => {
    setScanning(false)
    props.onCode(codeOf(text))
  }
  return (
    <>
      <Form<{ code: string }>
        form={form}
        layout="vertical"
        requiredMark={false}
        className="find-form"
        onFinish={({ code }) => props.onCode(codeOf(code))}
      >
        <Form.Item
          label="就诊码"
          name="code"
          rules={[{ required: true, whitespace: true, message: '请扫描或输入就诊码' }]}
          extra="患者在「健康静安」→ 我的档案 → 就诊码；5 分钟内有效。可用扫码枪扫入。"
        >
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <span className="actions">
          <Button type="primary" htmlType="submit" loading={props.busy}>
            查找
          </Button>
          <Button icon={<CameraOutlined />} onClick={() => setScanning(!scanning)}>
            {scanning ? '关闭摄像头' : '用摄像头扫'}
          </Button>
        </span>
      </Form>
      {scanning && <Camera onFound={found} />}
    </>
  )
}

/** A code may come as it is, or at the end of an address. */
const codeOf = (text: string): string => {
  const trimmed = text.trim()
  return /^https?:\/\//.test(trimmed) ? (trimmed.split(/[/#=]/).pop() ?? trimmed) : trimmed
}

function Camera({ onFound }: { onFound: (text: string) => void }) {
  const video = useRef<HTMLVideoElement>(null)
  const [failed, setFailed] = useState(false)
  const found = useRef(onFound)
  found.current = onFound
  useEffect(() => {
    let stopped = false
    let stream: MediaStream | null = null
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d', { willReadFrequently: true })
    let read: typeof jsQrModule.default | null = null
    const look = () => {
      const element = video.current
      if (stopped || !element || !context || !read) return
      if (element.videoWidth > 0) {
        canvas.width = element.videoWidth
        canvas.height = element.videoHeight
        context.drawImage(element, 0, 0)
        const image = context.getImageData(0, 0, canvas.width, canvas.height)
        const code = read(image.data, image.width, image.height)
        if (code?.data) {
          found.current(code.data)
          return
        }
      }
      setTimeout(look, 150)
    }
    const start = async () => {
      if (!navigator.mediaDevices) throw new Error('no camera')
      const { default: loaded } = await import('jsqr')
      // The package is CommonJS: the function is its default, or the default of that.
      read = (typeof loaded === 'function' ? loaded : loaded.default) as typeof loaded.default
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      if (stopped) {
        for (const track of stream.getTracks()) track.stop()
        return
      }
      video.current!.srcObject = stream
      await video.current!.play()
      look()
    }
    start().catch(() => setFailed(true))
    return () => {
      stopped = true
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [])
  if (failed)
    return (
      <Alert type="warning" showIcon title="打不开摄像头：请允许使用，或改用扫码枪、手工输入。（doctor.no-camera）" />
    )
  return <video ref={video} className="camera" muted playsInline aria-label="摄像头画面" />
}
