import { Button } from 'antd-mobile'
import { type ChangeEvent, type FormEvent, useEffect, useRef, useState } from 'react'
import { Card, Page } from '../../parts/page.tsx'
import { go } from '../../shell/router.ts'

/** A doctor's code, a message's link or the bare number of a request all lead to the request. */
export function placeOfCode(text: string): string | null {
  const request = /0x[0-9a-f]{64}/i.exec(text)
  if (request) return `/grants/requests/${request[0].toLowerCase()}`
  const link = /\/h5(\/link\/[\w-]{22}#[\w-]+)$/.exec(text.trim())
  return link ? link[1]! : null
}

const decode = async (image: ImageData): Promise<string | null> => {
  const { default: loaded } = await import('jsqr')
  // The package is CommonJS: the function is its default, or the default of that.
  const jsQr = (typeof loaded === 'function' ? loaded : loaded.default) as typeof loaded.default
  return jsQr(image.data, image.width, image.height)?.data ?? null
}

export default function ScanPage() {
  const [problem, setProblem] = useState('')
  const [text, setText] = useState('')
  const found = (code: string) => {
    const place = placeOfCode(code)
    if (place) go(place, { replace: true })
    else setProblem('这不是调阅申请的码，请让医生在「现场」方式下出示。')
  }
  const photo = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    const picture = await createImageBitmap(file).catch(() => null)
    const code = picture && (await decode(pixelsOf(picture, picture.width, picture.height)))
    if (code) found(code)
    else setProblem('照片里没有找到码，请拍近一些、拍清楚再试。')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    found(text)
  }
  return (
    <Page title="扫医生的码" back="/">
      <Camera onCode={found} />
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <Card title="不能扫？">
        <div className="stack">
          <label className="button-like">
            拍照或选图片识别
            <input type="file" accept="image/*" capture="environment" onChange={(event) => void photo(event)} />
          </label>
          <form className="stack" onSubmit={submit}>
            <label className="field">
              <span>或输入医生屏幕上的申请编号</span>
              <input
                value={text}
                onChange={(event) => setText(event.target.value)}
                name="code"
                autoComplete="off"
                placeholder="0x…"
              />
            </label>
            <Button block type="submit" disabled={text.trim() === ''}>
              打开申请
            </Button>
          </form>
        </div>
      </Card>
    </Page>
  )
}

function pixelsOf(source: CanvasImageSource, fullWidth: number, fullHeight: number): ImageData {
  const scale = Math.min(1, 1000 / Math.max(fullWidth, fullHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(fullWidth * scale)
  canvas.height = Math.round(fullHeight * scale)
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

function Camera({ onCode }: { onCode: (code: string) => void }) {
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<'off' | 'on' | 'refused'>('off')
  const heard = useRef(onCode)
  heard.current = onCode
  useEffect(() => {
    if (state !== 'on') return
    let stream: MediaStream | null = null
    let ended = false
    const watch = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
        if (ended || !video.current) return stream.getTracks().forEach((track) => void track.stop())
        video.current.srcObject = stream
        await video.current.play()
        while (!ended) {
          const { videoWidth, videoHeight } = video.current
          const code = videoWidth ? await decode(pixelsOf(video.current, videoWidth, videoHeight)) : null
          if (code) return heard.current(code)
          await new Promise((resolve) => setTimeout(resolve, 250))
        }
      } catch {
        if (!ended) setState('refused')
      }
    }
    void watch()
    return () => {
      ended = true
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [state])
  if (state === 'on')
    return <video ref={video} className="camera" muted playsInline aria-label="相机画面，请对准医生屏幕上的码" />
  return (
    <Card>
      <div className="stack">
        <p>
          {state === 'refused'
            ? '没有得到使用相机的许可，请用下面的办法。'
            : '请医生在屏幕上出示申请的二维码，然后打开相机对准它。'}
        </p>
        {state === 'off' && (
          <Button block color="primary" onClick={() => setState('on')}>
            打开相机
          </Button>
        )}
      </div>
    </Card>
  )
}
