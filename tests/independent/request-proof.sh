#!/bin/sh
# A request proof by nothing but OpenSSL and a shell, from docs/reference/request-proof.md.
# Usage: request-proof.sh METHOD TARGET BODY-FILE IDENTITY AUDIENCE CERTIFICATE.pem KEY.pem; prints the Authorization header's value.
set -eu
method=$1 target=$2 body=$3 identity=$4 audience=$5 certificate=$6 key=$7

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sm3() { openssl dgst -sm3 -r | cut -d' ' -f1; }

body_digest=$(sm3 <"$body")
thumbprint=$(openssl x509 -in "$certificate" -outform DER | sm3)
issued=$(date +%s)
expires=$((issued + 60))
nonce=$(openssl rand -hex 16)

printf 'JHC-PROOF-1\n%s\n%s\n%s\n%s\n%s\n%s\n%s\n%s\n%s\n' "$method" "$target" "$body_digest" "$audience" \
  "$identity" "$thumbprint" "$issued" "$expires" "$nonce" >"$work/text"
openssl pkeyutl -sign -inkey "$key" -rawin -in "$work/text" -digest sm3 -pkeyopt distid:1234567812345678 -out "$work/signature"
signature=$(openssl base64 -A -in "$work/signature")

printf 'JHC-Proof identity=%s,certificate=%s,audience=%s,issued=%s,expires=%s,nonce=%s,body=%s,signature=%s\n' \
  "$identity" "$thumbprint" "$audience" "$issued" "$expires" "$nonce" "$body_digest" "$signature"
