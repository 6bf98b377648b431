import { createReadStream } from 'node:fs'

export interface DocumentRefusal {
  reasonCode: 'too-large' | 'bad-encoding'
  detail: string
}

/** Text of a document file, never more than `maxBytes` of it in memory. GB encodings are read where the XML declaration names one. */
export async function readDocument(
  path: string,
  maxBytes: number,
): Promise<{ text: string } | { refusal: DocumentRefusal }> {
  const chunks: Buffer[] = []
  let size = 0
  // One byte more than allowed tells a document that is too large from one that just fits.
  for await (const chunk of createReadStream(path, { end: maxBytes })) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
  }
  if (size > maxBytes)
    return { refusal: { reasonCode: 'too-large', detail: `文档超过 ${Math.floor(maxBytes / 1024)} KiB 的上限` } }
  const bytes = Buffer.concat(chunks)
  const declared =
    /^<\?xml[^>]*encoding=["']([A-Za-z0-9_-]+)["']/.exec(bytes.subarray(0, 200).toString('latin1'))?.[1] ?? 'utf-8'
  const encoding = /^gb(2312|k|18030)$/i.test(declared) ? 'gb18030' : declared.toLowerCase()
  if (encoding !== 'utf-8' && encoding !== 'gb18030') {
    return { refusal: { reasonCode: 'bad-encoding', detail: '文档编码应为 UTF-8 或 GB18030' } }
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    return { refusal: { reasonCode: 'bad-encoding', detail: `文档内容不符合其声明的编码 ${encoding}` } }
  }
}
