import type { MappingProblem } from './connector.ts'

const dateTime =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
/** FHIR dateTime: less than a day is allowed where the source knows no more. */
const fhirDateTime =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2}))?)?)?$/
const hl7DateTime = /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d([0-5]\d(\.\d+)?)?[+-]\d{4}$/
const decimal = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

/** Collects what is wrong with a unit. Details name the rule, never the value: the value may be personal. */
export function problemList() {
  const problems: MappingProblem[] = []
  const add = (field: string, reasonCode: string, detail: string) => {
    problems.push({ field, reasonCode, detail })
  }
  return {
    problems,
    add,
    required(field: string, value: string): string {
      if (value === '') add(field, 'missing', '必填项为空')
      return value
    },
    /** A time with its numeric offset, kept as written. */
    time(field: string, value: string, required = true): string {
      if (value === '' ? required : !dateTime.test(value)) {
        add(field, value === '' ? 'missing' : 'bad-time', value === '' ? '必填项为空' : '不是带时区的日期时间')
      }
      return value
    },
    fhirTime(field: string, value: string, required = true): string {
      if (value === '' ? required : !fhirDateTime.test(value)) {
        add(field, value === '' ? 'missing' : 'bad-time', value === '' ? '必填项为空' : '不是 FHIR 日期时间')
      }
      return value
    },
    hl7Time(field: string, value: string, required = true): string {
      if (value === '' ? required : !hl7DateTime.test(value)) {
        add(field, value === '' ? 'missing' : 'bad-time', value === '' ? '必填项为空' : '不是带时区的 HL7 日期时间')
      }
      return value
    },
    decimal(field: string, value: string): string {
      if (!decimal.test(value)) add(field, 'not-a-number', '数值不是十进制数')
      return value
    },
    oneOf<T extends string>(field: string, value: string, allowed: readonly T[], detail: string): T {
      if (!(allowed as readonly string[]).includes(value)) add(field, value === '' ? 'missing' : 'unknown-code', detail)
      return value as T
    },
  }
}
export type Problems = ReturnType<typeof problemList>
