/** The commands are those of docs/guides/离线验签.md, which a test runs as they stand. */
export const packageReadme = `静安健康链 审计存证包

用 OpenSSL（1.1.1 以上）离线验签，在解开的目录中依次执行：

  openssl dgst -sm3 -verify platform.pem -sigopt distid:1234567812345678 -signature files.sig files.sm3
  openssl dgst -sm3 -r about.json batches.json head.json head.sig lines.jsonl readme.txt | cmp - files.sm3
  openssl dgst -sm3 -verify platform.pem -sigopt distid:1234567812345678 -signature head.sig head.json

第一、三条应显示 Verified OK，第二条应没有任何输出。platform.pem 须与另行取得的平台公钥一致。
逐条与链上批次根核对：npx jhc audit verify <存证包.tar>，见 docs/guides/离线验签.md。
`
