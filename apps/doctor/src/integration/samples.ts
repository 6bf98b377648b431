/** The same as in docs/guides/医生端集成.md, with this platform's address. */
export const samples = (url: string, orgId: string) => [
  {
    title: '1. 医院服务器：申请启动票据（curl）',
    text: `curl -sS ${url}/v1/launch/tickets \\
  -H "Authorization: Bearer $JHC_KEY" -H "Content-Type: application/json" \\
  -d '{"practitioner":{"employeeNo":"10023"},
       "patient":{"identityNumber":"<患者身份证号>"},
       "purpose":"treatment","seconds":60}'
# → {"ticketId":"…","url":"${url}/doctor/at/${orgId}/launch#jhlt.…","expiresAt":"…"}`,
  },
  {
    title: '2. 医院服务器：申请启动票据（Java）',
    text: `var body = """
    {"practitioner":{"loginName":"%s"},"patient":{"identityNumber":"%s"},"purpose":"treatment"}
    """.formatted(loginName, identityNumber);
var request = HttpRequest.newBuilder(URI.create("${url}/v1/launch/tickets"))
    .header("Authorization", "Bearer " + System.getenv("JHC_KEY"))
    .header("Content-Type", "application/json")
    .POST(HttpRequest.BodyPublishers.ofString(body)).build();
var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
// 200: 取 url，立即在医生的浏览器或内嵌窗口中打开；其他状态：看 code 与 zh。`,
  },
  {
    title: '3. 网页客户端：嵌入窗口（来源须先登记）',
    text: `<iframe id="jhc" title="静安健康链 医生端" width="480" height="800"
        allow="camera ${url}" referrerpolicy="no-referrer"></iframe>
<script>
  // 经本院后端取票据，密钥不出服务器
  fetch('/his/jhc-ticket', { method: 'POST' })
    .then((answer) => answer.json())
    .then(({ url }) => { document.getElementById('jhc').src = url })
</script>`,
  },
  {
    title: '4. 桌面客户端：系统浏览器（C#）',
    text: `Process.Start(new ProcessStartInfo(ticket.Url) { UseShellExecute = true });
// WebView2：webView.CoreWebView2.Navigate(ticket.Url);`,
  },
  {
    title: '5. 开单前重复检查提醒（医生已打开该患者的外院结果时）',
    text: `curl -sS ${url}/v1/recognition/client-checks \\
  -H "Authorization: Bearer $JHC_KEY" -H "Content-Type: application/json" \\
  -d '{"ticketId":"<第 1 步的 ticketId>","items":[{"system":"LOINC","code":"4548-4"}]}'
# → known=true 且 warnings[].repeat=true 时，提醒医生已有可互认结果`,
  },
]
