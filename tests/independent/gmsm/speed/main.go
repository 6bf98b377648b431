// How fast emmansun/gmsm is on this machine: the peer of `npm run bench -- gm`. Prints one JSON object.
package main

import (
	"crypto/cipher"
	"crypto/rand"
	"encoding/json"
	"os"
	"time"

	"github.com/emmansun/gmsm/sm2"
	"github.com/emmansun/gmsm/sm3"
	"github.com/emmansun/gmsm/sm4"
)

// One core's rate of f, a second long.
func rate(f func()) float64 {
	f()
	start := time.Now()
	n := 0
	for time.Since(start) < time.Second {
		f()
		n++
	}
	return float64(n) / time.Since(start).Seconds()
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	key := must(sm2.GenerateKey(rand.Reader))
	message := make([]byte, 200)
	signature := must(key.Sign(rand.Reader, message, sm2.NewSM2SignerOption(true, nil)))
	megabyte := make([]byte, 1<<20)
	block := must(sm4.NewCipher(make([]byte, 16)))
	gcm := must(cipher.NewGCM(block))
	ctr := cipher.NewCTR(block, make([]byte, 16))
	result := map[string]float64{
		"signPerSecond": rate(func() { must(key.Sign(rand.Reader, message, sm2.NewSM2SignerOption(true, nil))) }),
		"verifyPerSecond": rate(func() {
			if !sm2.VerifyASN1WithSM2(&key.PublicKey, nil, message, signature) {
				panic("signature does not verify")
			}
		}),
		"sm3MbPerSecond":    rate(func() { sm3.Sum(megabyte) }),
		"sm4CtrMbPerSecond": rate(func() { ctr.XORKeyStream(megabyte, megabyte) }),
		"sm4GcmMbPerSecond": rate(func() { gcm.Seal(nil, make([]byte, 12), megabyte, nil) }),
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		panic(err)
	}
}
