// Says what Kubernetes' own pod security admission, at its restricted level, has against the pods of the manifests
// on standard input: a line for each, `Kind/name: what and why`.
package main

import (
	"bytes"
	"fmt"
	"io"
	"os"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
	"sigs.k8s.io/yaml"
)

type workload struct {
	Kind     string            `json:"kind"`
	Metadata metav1.ObjectMeta `json:"metadata"`
	Spec     struct {
		corev1.PodSpec
		Template corev1.PodTemplateSpec `json:"template"`
	} `json:"spec"`
}

func main() {
	input, err := io.ReadAll(os.Stdin)
	refuse(err)
	evaluator, err := policy.NewEvaluator(policy.DefaultChecks(), nil)
	refuse(err)
	restricted := api.LevelVersion{Level: api.LevelRestricted, Version: api.LatestVersion()}
	seen := 0
	for _, document := range bytes.Split(input, []byte("\n---\n")) {
		var found workload
		refuse(yaml.Unmarshal(document, &found))
		pod := found.Spec.Template
		switch found.Kind {
		case "Deployment", "Job":
		case "Pod":
			pod = corev1.PodTemplateSpec{ObjectMeta: found.Metadata, Spec: found.Spec.PodSpec}
		default:
			continue
		}
		seen++
		for _, result := range evaluator.EvaluatePod(restricted, &pod.ObjectMeta, &pod.Spec) {
			if !result.Allowed {
				fmt.Printf("%s/%s: %s: %s\n", found.Kind, found.Metadata.Name, result.ForbiddenReason, result.ForbiddenDetail)
			}
		}
	}
	fmt.Fprintf(os.Stderr, "%d workloads\n", seen)
}

func refuse(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
