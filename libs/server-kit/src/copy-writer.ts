/** Messages of COPY's data, ready for the socket; `release` once they are written, and only then. */
export interface CopyPieces {
  pieces: Uint8Array[]
  release: () => void
}

const chunkBytes = 64 * 1024
/** Values from here on are handed on where they lie instead of being copied. */
const longBytes = 8 * 1024
/** Chunks kept for the next time: large buffers made and given up again and again cost page faults and collections. */
const keptChunks = 64
const kept: Buffer[] = []

/** `d` and the length of what follows it, itself included. */
const messageHead = 5
/** Signature, no flags, no header extension. */
const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')

/** Writes values in COPY's binary form, framed as CopyData messages (PostgreSQL, "Frontend/Backend Protocol"). */
export class CopyWriter {
  readonly #pieces: Uint8Array[] = []
  readonly #chunks: Buffer[] = []
  #chunk!: Buffer
  /** Start of the open message, and where the next byte goes. */
  #from = 0
  #at = 0

  constructor() {
    this.#nextChunk()
    this.#at += signature.copy(this.#chunk, this.#at)
  }

  #nextChunk(): void {
    this.#chunk = kept.pop() ?? Buffer.allocUnsafeSlow(chunkBytes)
    this.#chunks.push(this.#chunk)
    this.#from = 0
    this.#at = messageHead
  }

  /** Ends the open message; `extra` bytes of it follow as pieces of their own. */
  #closeMessage(extra: number): void {
    this.#chunk[this.#from] = 0x64
    this.#chunk.writeInt32BE(this.#at - this.#from - 1 + extra, this.#from + 1)
    this.#pieces.push(this.#chunk.subarray(this.#from, this.#at))
  }

  #room(bytes: number): void {
    if (this.#at + bytes <= chunkBytes) return
    this.#closeMessage(0)
    this.#nextChunk()
  }
  byte(value: number): void {
    this.#room(1)
    this.#chunk[this.#at++] = value
  }
  int16(value: number): void {
    this.#room(2)
    this.#at = this.#chunk.writeInt16BE(value, this.#at)
  }
  int32(value: number): void {
    this.#room(4)
    this.#at = this.#chunk.writeInt32BE(value, this.#at)
  }
  /** Two halves: whole numbers up to 2^53 need no big integer. */
  int64(value: number): void {
    this.#room(8)
    this.#at = this.#chunk.writeInt32BE(Math.floor(value / 2 ** 32), this.#at)
    this.#at = this.#chunk.writeUInt32BE(value - Math.floor(value / 2 ** 32) * 2 ** 32, this.#at)
  }
  text(value: string): void {
    if (3 * value.length >= longBytes) {
      this.bytes(Buffer.from(value))
      return
    }
    this.#room(4 + 3 * value.length)
    const length = this.#chunk.write(value, this.#at + 4)
    this.#chunk.writeInt32BE(length, this.#at)
    this.#at += 4 + length
  }
  bytes(value: Uint8Array): void {
    this.int32(value.length)
    if (value.length >= longBytes) {
      this.#longBytes(value)
      return
    }
    this.#room(value.length)
    this.#chunk.set(value, this.#at)
    this.#at += value.length
  }
  #longBytes(value: Uint8Array): void {
    this.#closeMessage(value.length)
    this.#pieces.push(value)
    this.#from = this.#at
    this.#at += messageHead
    if (this.#at > chunkBytes) this.#nextChunk()
  }
  end(): CopyPieces {
    this.int16(-1)
    this.#closeMessage(0)
    const release = () => {
      for (const chunk of this.#chunks) if (kept.length < keptChunks) kept.push(chunk)
    }
    return { pieces: this.#pieces, release }
  }
}
