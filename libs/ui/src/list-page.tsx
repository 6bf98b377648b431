import './list.css'
import { FilterOutlined } from '@ant-design/icons'
import type { UseQueryResult } from '@tanstack/react-query'
import { Alert, Button, Pagination, Table } from 'antd'
import { type ReactNode, useState } from 'react'
import { ColumnPicker } from './column-picker.tsx'
import { ExportButton } from './export-button.tsx'
import { formatNumber } from './format.ts'
import type { RequestFailure } from './http-client.ts'
import { ListCards } from './list-cards.tsx'
import type { ListColumn, PageAnswer, PageEdge } from './list-column.ts'
import { DelayedSkeleton, ErrorState } from './states.tsx'
import { useColumns } from './use-columns.ts'
import { useNarrow } from './use-narrow.ts'

export interface ListPageProps<T> {
  listId: string
  columns: ListColumn<T>[]
  rowKey: (row: T) => string
  query: UseQueryResult<PageAnswer<T>, RequestFailure>
  page: number
  pageSize: number
  /** `edge` is there when a neighbouring page of a list with `cursorOf` is wanted. */
  onPage: (page: number, pageSize: number, edge: PageEdge) => void
  /** Key of a row, where the server can go on from one; then deep pages cost no more than the first. */
  cursorOf?: (row: T) => string
  filters?: ReactNode
  empty: ReactNode
  /** Absent = the list cannot be exported. */
  exporting?: { name: string; fetchPage: (page: number, pageSize: number) => Promise<PageAnswer<T>> }
  /** Beside the choice of columns. */
  tools?: ReactNode
  rowClassName?: (row: T) => string
  onRow?: (row: T) => void
}

/** Filters, rows, pages, column choice and export: the same on every list. */
export function ListPage<T extends object>(props: ListPageProps<T>) {
  const { columns, shown, choose } = useColumns(props.listId, props.columns)
  const { query } = props
  const narrow = useNarrow()
  const [filtersOpen, setFiltersOpen] = useState(false)
  const answer = query.data
  return (
    <section className="jhc-list">
      {props.filters && (!narrow || filtersOpen) && <div className="jhc-filters">{props.filters}</div>}
      <div className="jhc-list-bar">
        <span className="jhc-list-total" aria-live="polite">
          {answer ? totalWords(answer) : ' '}
        </span>
        <span className="jhc-list-tools">
          {narrow && props.filters && (
            <Button icon={<FilterOutlined />} aria-expanded={filtersOpen} onClick={() => setFiltersOpen(!filtersOpen)}>
              {filtersOpen ? '收起筛选' : '筛选'}
            </Button>
          )}
          {!narrow && <ColumnPicker all={props.columns} shown={shown} onChoose={choose} />}
          {props.tools}
          {props.exporting && (
            <ExportButton
              name={props.exporting.name}
              columns={columns}
              total={answer?.total ?? 0}
              fetchPage={props.exporting.fetchPage}
            />
          )}
        </span>
      </div>
      {query.isError && answer && (
        <Alert type="warning" showIcon title={`未能刷新：${query.error.zh}（${query.error.code}）`} />
      )}
      {!answer && query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {!answer && !query.isError && <DelayedSkeleton rows={10} minHeight={420} />}
      {answer?.items.length === 0 && props.empty}
      {answer && answer.items.length > 0 && (
        <div className={query.isPlaceholderData ? 'jhc-list-stale' : undefined}>
          {narrow ? (
            <ListCards
              columns={props.columns}
              shown={shown}
              rows={answer.items}
              rowKey={props.rowKey}
              onRow={props.onRow}
            />
          ) : (
            <ListTable {...props} columns={columns} rows={answer.items} />
          )}
        </div>
      )}
      {answer && answer.total > Math.min(props.pageSize, 20) && (
        <Pagination
          className="jhc-pagination"
          current={props.page}
          pageSize={props.pageSize}
          total={answer.total}
          showSizeChanger={!narrow}
          showQuickJumper={!narrow}
          size={narrow ? 'small' : undefined}
          showLessItems={narrow}
          pageSizeOptions={[20, 50, 100, 200]}
          onChange={(page, pageSize) =>
            pageSize === props.pageSize
              ? props.onPage(page, pageSize, edgeOf(props, answer, page))
              : props.onPage(1, pageSize, {})
          }
        />
      )}
    </section>
  )
}

function totalWords({ total, totalCapped, totalEstimated }: PageAnswer<unknown>): string {
  if (totalEstimated) return `约 ${formatNumber(total)} 条（估计）`
  return `共 ${formatNumber(total)}${totalCapped ? '+' : ''} 条`
}

/** The last page of all is a jump: the server reads it from the end. */
function edgeOf<T>(props: ListPageProps<T>, answer: PageAnswer<T>, page: number): PageEdge {
  const [first, last] = [answer.items[0], answer.items.at(-1)]
  if (!props.cursorOf || !first || !last || props.query.isPlaceholderData || page === 1) return {}
  if (page === props.page + 1 && answer.items.length === props.pageSize) return { after: props.cursorOf(last) }
  if (page === props.page - 1) return { before: props.cursorOf(first) }
  return {}
}

function ListTable<T extends object>(
  props: Pick<ListPageProps<T>, 'rowKey' | 'rowClassName' | 'onRow' | 'pageSize'> & {
    columns: ListColumn<T>[]
    rows: T[]
  },
) {
  const width = props.columns.reduce((sum, column) => sum + column.width, 0)
  const long = props.rows.length > 50
  return (
    <Table<T>
      size="middle"
      rowKey={props.rowKey}
      dataSource={props.rows}
      pagination={false}
      virtual={long}
      scroll={long ? { x: width, y: 640 } : { x: width }}
      rowClassName={props.rowClassName}
      onRow={props.onRow ? (row) => ({ onClick: () => props.onRow?.(row) }) : undefined}
      columns={props.columns.map((column) => ({
        key: column.key,
        title: column.title,
        width: column.width,
        align: column.align,
        render: (_: unknown, row: T) => column.render(row),
      }))}
    />
  )
}
