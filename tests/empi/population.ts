import { seededRandom } from '@jhc/data-center/empi/matching/model.ts'
import { identityCheckCharacter, nameParts } from '@jhc/record/identity-parts.ts'
import type { PatientRegistration } from '@jhc/record/model.ts'

/**
 * Synthetic residents for estimating parameters and for load: persons in households, registered one or more times with errors at stated
 * rates. Nobody of them can exist: region codes begin with 99, phone numbers with 10. Surname shares are round figures in the order of
 * the well-known national ranking; given-name characters follow a Zipf-like law.
 */
const surnames =
  '王70李70张68刘53陈45杨31黄22赵22吴20周19徐15孙15马13朱13胡13郭12何11林11高10罗10郑9梁8谢7宋7唐7许6韩6邓6冯6曹6彭6曾5肖5田5董5潘5袁5蔡5蒋5余5于4杜4叶4程4魏4苏4吕4丁4任4卢4姚4沈4钟4姜4崔4谭4陆3范3汪3廖3石3金3韦3贾3夏3付3方3邹3熊3白3孟3秦3邱2侯2江2尹2薛2闫2段2雷2龙2黎2史2陶2贺2毛2郝2顾2龚2邵2万2覃1武1钱1戴1严1莫1孔1向1常1汤1单1仇1解1欧1柴1褚1'
const givenCharacters = Array.from(
  '华国建文明英玉平志红金海春丽永军秀云德林小生伟兰桂清芳晓成新光荣福梅庆东君胜凤忠宝立杰淑天学敏强江兴玲辉燕龙祥俊波香爱霞良元景艳雪义珍瑞安利洪飞长振亮中家世正宏亚宇少月子美婷浩佳鑫欣思雨梓涵怡嘉轩博雅静娟洁萍琴鹏磊超勇毅斌峰刚健民康宁松柏青山河川晨曦诗琪睿哲语萱若彤可馨一诺沐泽启航书瑶锦程昕妍悦'.replace(
    /\s/g,
    '',
  ),
)
const givenList = [...new Set(givenCharacters)]
const weighted = [...surnames.matchAll(/(\D)(\d+)/gu)].map(([, name, share]) => ({ name: name!, share: Number(share) }))
const shareTotal = weighted.reduce((sum, { share }) => sum + share, 0)
const streets = [
  '江宁路街道',
  '石门二路街道',
  '南京西路街道',
  '静安寺街道',
  '曹家渡街道',
  '天目西路街道',
  '北站街道',
  '宝山路街道',
  '共和新路街道',
  '大宁路街道',
  '彭浦新村街道',
  '临汾路街道',
  '芷江西路街道',
  '彭浦镇',
]
const roads = [
  '愚园路',
  '万航渡路',
  '延平路',
  '康定路',
  '武定路',
  '昌平路',
  '新闸路',
  '北京西路',
  '铜仁路',
  '陕西北路',
  '长寿路',
  '共和新路',
  '大宁路',
  '广中路',
]

export type Random = () => number
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('')

function surnameOf(random: Random): string {
  let at = random() * shareTotal
  for (const { name, share } of weighted) {
    at -= share
    if (at < 0) return name
  }
  return weighted[0]!.name
}

const givenCharacter = (random: Random) =>
  givenList[Math.floor(givenList.length ** random()) - 1 + Math.floor(random() * 20)] ?? givenList[0]!

const sameSound = new Map<string, string[]>()
for (const c of [
  ...givenList,
  ...weighted.map(({ name }) => name),
  ...Array.from('珏钰亭庭嫻娴芬纷茹如帆凡伊依熙希'),
]) {
  const sound = nameParts(`王${c}`).namePinyin[1]!
  sameSound.set(sound, [...(sameSound.get(sound) ?? []), c])
}

export type Person = Omit<PatientRegistration, 'orgId' | 'localPatientId'>

function dayText(random: Random): string {
  const date = new Date(Date.UTC(1930, 0, 1) + Math.floor(random() * 33_000) * 86_400_000)
  return date.toISOString().slice(0, 10)
}

const phoneOf = (random: Random) => `10${digits(random, 9)}`
const addressOf = (random: Random) =>
  `上海市静安区${pick(random, streets)}${pick(random, roads)}${1 + Math.floor(random() * 900)}弄${1 + Math.floor(random() * 60)}号${1 + Math.floor(random() * 20)}0${1 + Math.floor(random() * 6)}室`

/** `count` persons in households of one to four; relatives share surname, address, often the phone, now and then (twins) the birth date. */
export function* persons(count: number, seed: number): Generator<Person> {
  const random = seededRandom(seed)
  let made = 0
  while (made < count) {
    const size = Math.min(count - made, 1 + Math.floor(random() * 4))
    const [surname, address, phone, region] = [
      surnameOf(random),
      addressOf(random),
      phoneOf(random),
      `9901${digits(random, 2)}`,
    ]
    let lastBirth = ''
    for (let i = 0; i < size; i++) {
      const birthDate = i > 0 && random() < 0.03 ? lastBirth : dayText(random)
      lastBirth = birthDate
      const sequence = region + birthDate.replaceAll('-', '') + digits(random, 3)
      const name =
        (random() < 0.7 ? surname : surnameOf(random)) +
        givenCharacter(random) +
        (random() < 0.75 ? givenCharacter(random) : '')
      yield {
        name,
        sex: Number(sequence[16]) % 2 ? '1' : '2',
        birthDate,
        identityNumber: sequence + identityCheckCharacter(sequence),
        phone: random() < 0.4 ? phone : phoneOf(random),
        address,
      }
      made++
    }
  }
}

function swapNeighbours(random: Random, text: string, from: number, to: number): string {
  const i = from + Math.floor(random() * (to - from - 1))
  return text.slice(0, i) + text[i + 1]! + text[i]! + text.slice(i + 2)
}

/** One registration of a person with errors: rates below. */
export function withErrors(person: Person, random: Random): Person {
  const one = { ...person }
  const chance = (rate: number) => random() < rate
  if (chance(0.04)) {
    const letters = Array.from(one.name)
    const i = Math.floor(random() * letters.length)
    const sound = nameParts(one.name).namePinyin[i]!
    letters[i] = pick(random, sameSound.get(sound) ?? [letters[i]!])
    one.name = letters.join('')
  }
  if (chance(0.01)) one.name = one.name.slice(0, -1) + givenCharacter(random)
  if (chance(0.005)) one.name = one.name[0] + Array.from(one.name).slice(1).reverse().join('')
  if (chance(0.003)) one.name = surnameOf(random) + one.name.slice(1)
  if (chance(0.15)) one.identityNumber = ''
  else if (chance(0.03)) one.identityNumber = swapNeighbours(random, one.identityNumber, 6, 17)
  const slip = random()
  if (slip < 0.02) one.birthDate = `${one.birthDate.slice(0, 8)}${one.birthDate.slice(9)}${one.birthDate[8]}`
  else if (slip < 0.04) one.birthDate = ''
  else if (slip < 0.043) one.birthDate = dayText(random)
  if (chance(0.1)) one.phone = ''
  else if (chance(0.12)) one.phone = phoneOf(random)
  else if (chance(0.03)) one.phone = swapNeighbours(random, one.phone, 2, 11)
  if (chance(0.15)) one.address = addressOf(random)
  else if (chance(0.05)) one.address = ''
  if (chance(0.01)) one.sex = one.sex === '1' ? '2' : '1'
  return one
}
