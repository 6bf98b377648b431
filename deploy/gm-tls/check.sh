#!/bin/sh
# 测评人员的逐项核对。用法：check.sh 主机 信任的根.pem 本院签名证书前缀 本院加密证书前缀 外单位签名前缀 外单位加密前缀
# 前缀 p 指 p.pem 与 p.key。TONGSUO 指铜锁的 openssl，默认 /opt/gm-tls/sbin/tongsuo。
set -u
host=$1 root=$2 sign=$3 enc=$4 foreign_sign=$5 foreign_enc=$6
tongsuo=${TONGSUO:-/opt/gm-tls/sbin/tongsuo}
failures=0

say() { # 结果 说明
  printf '%s %s\n' "$1" "$2"
  [ "$1" = 通过 ] || failures=$((failures + 1))
}
expect() { # 应为（yes/no） 说明 命令…
  wanted=$1 words=$2
  shift 2
  if "$@" </dev/null >/dev/null 2>&1; then got=yes; else got=no; fi
  [ "$got" = "$wanted" ] && say 通过 "$words" || say 未通过 "$words"
}
ntls() { # 端口 其余参数
  port=$1
  shift
  printf 'GET /v1/session HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n' "$host" |
    "$tongsuo" s_client -connect "$host:$port" -enable_ntls -ntls -CAfile "$root" -verify_return_error -quiet "$@" 2>/dev/null |
    grep -q '^HTTP/1.1 401'
}
tls() { # 协议参数
  "$tongsuo" s_client -connect "$host:443" "$1" -cipher ALL:@SECLEVEL=0
}
client() { # 签名前缀 加密前缀
  ntls 8443 -sign_cert "$1.pem" -sign_key "$1.key" -enc_cert "$2.pem" -enc_key "$2.key"
}

for suite in ECC-SM2-SM4-GCM-SM3 ECC-SM2-SM4-CBC-SM3; do
  expect yes "443 以 $suite 握手（Net-c、App-d）" ntls 443 -cipher "$suite"
done
expect no '443 拒绝 TLS 1.0（Net-b）' tls -tls1
expect no '443 拒绝 TLS 1.1（Net-b）' tls -tls1_1
expect no '8443 拒绝没有证书的来访（Net-a）' ntls 8443
expect no '8443 拒绝外单位的证书（Net-a）' client "$foreign_sign" "$foreign_enc"
expect yes '8443 接受本院证书（Net-a）' client "$sign" "$enc"
[ "$failures" -eq 0 ]
