import { Button } from 'antd-mobile'
import { retrieval } from '../../api/apis.ts'
import { useQuery } from '../../api/use-query.ts'
import { Card, Page, Tag } from '../../parts/page.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { Tech } from '../../parts/tech.tsx'
import { Time } from '../../parts/time.tsx'
import { anchoredZh, modeZh, purposeZh, typesZh } from '../../parts/words.ts'
import { go } from '../../shell/router.ts'

const outcomes: Record<string, string> = {
  open: '正在传送',
  delivered: '已送达',
  partly: '中途撤回，只送达一部分',
  nothing: '没有数据',
  failed: '没有送成',
}

export default function AccessPage({ releaseId }: { releaseId: string }) {
  const accesses = useQuery(retrieval, 'myAccesses', { query: { pageSize: 200 } })
  return (
    <Page title="这次调阅" back="/trail">
      <Loaded query={accesses} lines={5}>
        {({ items }) => {
          const line = items.find((one) => one.releaseId === releaseId)
          if (!line) return <Empty title="没有找到这次调阅" hint="可能不在最近的 200 次里。" />
          return (
            <>
              <Card>
                <p className="record-title">
                  {line.askerName} · {line.askerOrgName}
                </p>
                {line.purpose === 'emergency' && <Tag tone="bad">急救调阅，未经您签字</Tag>}
                <dl className="facts">
                  <div>
                    <dt>时间</dt>
                    <dd>
                      <Time at={line.at} />
                    </dd>
                  </div>
                  <div>
                    <dt>用途</dt>
                    <dd>{purposeZh(line.purpose)}</dd>
                  </div>
                  <div>
                    <dt>看了什么</dt>
                    <dd>
                      {line.holderName}的{typesZh(line.recordTypes)}，{line.records} 份
                    </dd>
                  </div>
                  <div>
                    <dt>方式</dt>
                    <dd>{modeZh(line.mode)}</dd>
                  </div>
                  <div>
                    <dt>结果</dt>
                    <dd>
                      {outcomes[line.outcome]} · {anchoredZh[line.anchored]}
                    </dd>
                  </div>
                </dl>
                <Tech
                  rows={[
                    ['放行编号', line.releaseId],
                    ['申请编号', line.requestId],
                    ['交易', line.transactionHash],
                    ['区块', line.blockNumber],
                  ]}
                />
              </Card>
              {line.grantId ? (
                <Button block size="large" onClick={() => go(`/grants/${line.grantId}`)}>
                  凭的是哪项授权
                </Button>
              ) : (
                <p className="quiet">本人查看，不需要授权。</p>
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
