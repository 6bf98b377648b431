// Judges what libs/gm wrote by emmansun/gmsm, an independent implementation, and writes messages of its own for libs/gm to read.
// Its argument is a directory; every file it reads or writes is named here. Prints one line for each thing that holds.
package main

import (
	"crypto/rand"
	"encoding/pem"
	"fmt"
	"os"
	"path/filepath"

	"github.com/emmansun/gmsm/pkcs"
	"github.com/emmansun/gmsm/pkcs7"
	"github.com/emmansun/gmsm/sm2"
	"github.com/emmansun/gmsm/smx509"
)

func must[T any](value T, err error) T {
	check("", err)
	return value
}

func check(what string, err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, what, err)
		os.Exit(1)
	}
	if what != "" {
		fmt.Println(what)
	}
}

func main() {
	read := func(name string) []byte { return must(os.ReadFile(filepath.Join(os.Args[1], name))) }
	der := func(name string) []byte {
		block, _ := pem.Decode(read(name))
		return block.Bytes
	}
	root := must(smx509.ParseCertificate(der("root.pem")))
	intermediate := must(smx509.ParseCertificate(der("intermediate.pem")))
	leaf := must(smx509.ParseCertificate(der("leaf.pem")))
	roots, intermediates := smx509.NewCertPool(), smx509.NewCertPool()
	roots.AddCert(root)
	intermediates.AddCert(intermediate)
	_, err := leaf.Verify(smx509.VerifyOptions{Roots: roots, Intermediates: intermediates})
	check("path", err)
	list := must(smx509.ParseRevocationList(der("list.pem")))
	check("list", list.CheckSignatureFrom(intermediate))
	check("request", must(smx509.ParseCertificateRequest(der("request.pem"))).CheckSignature())
	key := must(smx509.ParsePKCS8PrivateKey(der("key.pem"))).(*sm2.PrivateKey)
	if !key.PublicKey.Equal(leaf.PublicKey) {
		check("key", fmt.Errorf("is not the certificate's"))
	}

	signed := must(pkcs7.Parse(read("signed.der")))
	check("signed", signed.Verify())
	enveloped := must(pkcs7.Parse(read("enveloped.der")))
	check("enveloped "+string(must(enveloped.Decrypt(leaf, key))), nil)

	content := []byte("from gmsm")
	data := must(pkcs7.NewSMSignedData(content))
	check("", data.SignWithoutAttr(leaf, key, pkcs7.SignerInfoConfig{}))
	write := func(name string, bytes []byte) {
		check("", os.WriteFile(filepath.Join(os.Args[1], name), bytes, 0o600))
	}
	write("their-signed.der", must(data.Finish()))
	write("their-enveloped.der", must(pkcs7.EncryptSM(pkcs.SM4CBC, content, []*smx509.Certificate{leaf})))
	write("their-signature.der", must(key.Sign(rand.Reader, content, sm2.NewSM2SignerOption(true, nil))))
	write("their-cipher.der", must(sm2.EncryptASN1(rand.Reader, &key.PublicKey, content)))
}
