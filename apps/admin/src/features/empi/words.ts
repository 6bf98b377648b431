const parts: Record<string, string> = {
  name: '姓名',
  surname: '姓',
  given: '名',
  contact: '电话与住址',
  nameCharacters: '姓名（字）',
  namePinyin: '姓名（拼音）',
  sex: '性别',
  birth: '出生日期',
  birthDate: '出生日期',
  birthYear: '出生年',
  birthMonth: '出生月',
  birthDay: '出生日',
  id: '身份证号',
  idRegion: '身份证·地区段',
  idBirth: '身份证·生日段',
  idSequence: '身份证·顺序段',
  idWhole: '身份证号',
  identity: '身份证号',
  phone: '电话',
  phoneHead: '电话前段',
  phoneTail: '电话后四位',
  address: '住址',
  addressArea: '街道 / 镇',
  addressRest: '详细住址',
}

const levels: Record<string, string> = {
  exact: '完全一致',
  sound: '同音异字',
  swapped: '次序颠倒',
  overlap: '部分相同',
  near: '相近',
  'same-region': '仅地区段一致',
  'other-region': '地区段不同',
  'phone-and-address': '电话与住址均一致',
  phone: '电话一致',
  address: '住址一致',
  'part-of-phone': '电话部分一致',
  area: '同街道',
  same: '一致',
  agree: '一致',
  equal: '一致',
  close: '相近',
  similar: '相近',
  partial: '部分一致',
  pinyin: '同音',
  different: '不同',
  disagree: '不同',
  missing: '缺失',
  absent: '缺失',
}

export function partWord(part: string): string {
  return parts[part] ?? part
}

export function levelWord(level: string): string {
  return levels[level] ?? level
}
