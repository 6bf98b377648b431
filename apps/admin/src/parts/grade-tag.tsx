import { gradeWords } from '../words.ts'

/** 数据分级: fixed tags, the number always with its word. */
export function GradeTag(props: { grade: number }) {
  return <span className={`grade grade-${props.grade}`}>{gradeWords[props.grade] ?? `${props.grade} 级`}</span>
}
