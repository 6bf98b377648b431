"""Splink (https://github.com/moj-analytical-services/splink, MIT) with DuckDB on the FEBRL files, as a yardstick for our own engine.

Comparisons as its own examples choose them for such fields; the blocking keys are those of tests/empi/febrl.ts; m by its EM, u by its sampling,
per data set; one-person clusters at match probability 0.99. Prints one JSON object.
"""

import csv
import json
import logging
import sys
import time
from itertools import combinations

import duckdb
import splink
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

logging.disable(logging.WARNING)
THRESHOLD = 0.99
FIELDS = ["given_name", "surname", "street_number", "address_1", "address_2", "suburb", "postcode", "state", "date_of_birth", "soc_sec_id"]


def settings():
    return SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="rec_id",
        comparisons=[
            cl.NameComparison("given_name"),
            cl.NameComparison("surname"),
            cl.DamerauLevenshteinAtThresholds("date_of_birth", [1, 2]),
            cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
            cl.DamerauLevenshteinAtThresholds("street_number", 1),
            cl.DamerauLevenshteinAtThresholds("postcode", 1),
            cl.JaroWinklerAtThresholds("suburb", [0.92, 0.8]).configure(term_frequency_adjustments=True),
            cl.JaroWinklerAtThresholds("address_1", [0.92, 0.8]),
            cl.JaroWinklerAtThresholds("address_2", [0.92, 0.8]),
            cl.ExactMatch("state"),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("soc_sec_id"),
            block_on("date_of_birth"),
            block_on("given_name", "surname"),
            block_on("address_1", "street_number"),
            block_on("surname", "postcode"),
            block_on("given_name", "suburb"),
            block_on("given_name", "postcode"),
            block_on("street_number", "suburb"),
        ],
    )


def link(path):
    with open(path, encoding="utf-8") as file:
        rows = [{key.strip(): (value or "").strip() or None for key, value in row.items()} for row in csv.DictReader(file)]
    connection = duckdb.connect()
    columns = ["rec_id", *FIELDS]
    connection.execute(f"create table febrl ({', '.join(f'{c} varchar' for c in columns)})")
    connection.executemany(f"insert into febrl values ({', '.join('?' * len(columns))})", [[row[c] for c in columns] for row in rows])
    started = time.perf_counter()
    api = DuckDBAPI(connection=connection)
    linker = Linker(api.register("febrl"), settings())
    linker.training.estimate_probability_two_random_records_match([block_on("soc_sec_id")], recall=0.85)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("soc_sec_id"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("date_of_birth"))
    predictions = linker.inference.predict(threshold_match_probability=0.01)
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predictions, threshold_match_probability=THRESHOLD)
    members = {}
    for row in clusters.as_record_list():
        members.setdefault(row["cluster_id"], []).append(row["rec_id"])
    return members, time.perf_counter() - started


def main(folder, names):
    result = {"splink": splink.__version__, "duckdb": duckdb.__version__, "threshold": THRESHOLD, "sets": {}}
    for name in names:
        with open(f"{folder}/{name}_true_pairs.csv", encoding="utf-8") as file:
            true_pairs = {tuple(sorted((row["rec_id_a"], row["rec_id_b"]))) for row in csv.DictReader(file)}
        members, seconds = link(f"{folder}/{name}.csv")
        claimed = {tuple(sorted(pair)) for ids in members.values() for pair in combinations(ids, 2)}
        right = len(claimed & true_pairs)
        result["sets"][name] = {
            "precision": right / len(claimed) if claimed else None,
            "recall": right / len(true_pairs),
            "wrong": len(claimed) - right,
            "seconds": round(seconds, 2),
        }
    print(json.dumps(result))


main(sys.argv[1], sys.argv[2:])
