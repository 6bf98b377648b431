import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CodedError } from '@jhc/kit/errors.ts'
import { checkStatement } from './check-statement.ts'

const codeOf = (sql: string) =>
  checkStatement(sql).then(
    () => 'allowed',
    (error: CodedError) => error.code.replace('mirror-query.', ''),
  )

const allowed = [
  'select 1',
  "select * from block where number between 1 and 20 and hash like '0x%' order by number desc nulls last limit 10",
  'select b.source, count(*) filter (where b.mode = $$plain$$) as n from batch b group by 1 having count(*) > 1',
  'with busy as (select block_number, sum(gas_used) as gas from transaction group by block_number) select * from busy join block on number = block_number',
  "select record_type, date_trunc('day', b.block_time) as day, extract(year from b.block_time) from chain_view.entry e left join block b on b.number = e.block_number",
  'select row_number() over (partition by status order by gas_used desc), rank() over w from transaction window w as (order by nonce)',
  'select hash from block where exists (select 1 from log where block_number = number) and number in (1, 2) and number not in (select block_number from batch)',
  'select case when gas_used > 1000 then upper(hash) else coalesce(selector, left(hash, 3)) end, gas_used::text, current_timestamp, greatest(1, 2) from transaction union all select hash, $$$$, now(), 0 from block',
  'select grade, count(distinct record_id), percentile_cont(0.5) within group (order by leaf_count) from entry group by rollup (grade)',
]

const refused: Record<string, string> = {
  '': 'not-parsed',
  'selct 1': 'not-parsed',
  'select 1; select 2': 'several-statements',
  'select 1; drop table mirror.block': 'several-statements',
  'insert into block values (1)': 'not-a-select',
  'update block set hash = null': 'not-a-select',
  'truncate mirror.block': 'not-a-select',
  "copy block to '/tmp/x'": 'not-a-select',
  "copy (select 1) to program 'id'": 'not-a-select',
  "set jhc.scope = 'all'": 'not-a-select',
  'do $$ begin end $$': 'not-a-select',
  'explain analyze select 1': 'not-a-select',
  begin: 'not-a-select',
  'with gone as (delete from mirror.block returning *) select * from gone': 'writes',
  'with a as (select 1), b as (insert into x values (1) returning 1) select * from a': 'writes',
  'with m as (merge into a using b on a.x = b.x when matched then delete returning 1) select 1 from m': 'writes',
  'select * into mine from block': 'writes',
  'select * from block for update': 'writes',
  'select * from (select * from block for share) x': 'writes',
  'with recursive r as (select 1 as n union all select n + 1 from r) select * from r': 'construct-not-allowed',
  'select * from generate_series(1, 10)': 'construct-not-allowed',
  'select * from block tablesample system (1)': 'construct-not-allowed',
  'select $1': 'construct-not-allowed',
  "select xmlelement(name a, 'b')": 'construct-not-allowed',
  'select (row(1, 2)).f1': 'construct-not-allowed',
  "select count(variadic array['a'])": 'construct-not-allowed',
  'select * from mirror.block': 'relation-not-allowed',
  'select * from accounts.account': 'relation-not-allowed',
  'select * from pg_catalog.pg_class': 'relation-not-allowed',
  'select * from pg_class': 'relation-not-allowed',
  'select * from information_schema.tables': 'relation-not-allowed',
  'select * from other.chain_view.block': 'construct-not-allowed',
  'with pg_authid as (select 1) select * from pg_authid': 'relation-not-allowed',
  'select (select rolname from pg_roles limit 1)': 'relation-not-allowed',
  'select pg_sleep(10)': 'function-not-allowed',
  "select set_config('jhc.scope', 'all', true)": 'function-not-allowed',
  "select current_setting('jhc.scope')": 'function-not-allowed',
  "select pg_read_file('/etc/passwd')": 'function-not-allowed',
  'select version()': 'function-not-allowed',
  'select current_user': 'function-not-allowed',
  'select pg_catalog.pg_sleep(1)': 'function-not-allowed',
  'select evil.count(1)': 'function-not-allowed',
  "select repeat('x', 1000000000)": 'function-not-allowed',
  "select query_to_xml('select 1', true, true, '')": 'function-not-allowed',
  'select hash || hash from block': 'operator-not-allowed',
  "select hash from block where hash ~ '(a+)+$'": 'operator-not-allowed',
  'select 1 operator(pg_catalog.+) 2': 'operator-not-allowed',
  "select 'pg_authid'::regclass": 'type-not-allowed',
  'select hash::xml from block': 'type-not-allowed',
  "select '{}'::text[]": 'construct-not-allowed',
}

test('questions that people ask of the mirror are allowed', async () => {
  for (const sql of allowed) assert.equal(await codeOf(sql), 'allowed', sql)
})

test('everything else is refused with the code that says why', async () => {
  for (const [sql, code] of Object.entries(refused)) assert.equal(await codeOf(sql), code, sql)
})

test('a refusal names what it met', async () => {
  await assert.rejects(checkStatement('select pg_sleep(1)'), { details: { name: 'pg_sleep' } })
  await assert.rejects(checkStatement('select * from mirror.block'), { details: { relation: 'mirror.block' } })
})
