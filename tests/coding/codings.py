"""`coefficients.encode` and `decode` by one way of coding after the other: where `coding` is imported, tests run once for each."""

import pytest

from sfumato.coding import coefficients

chosen = [coefficients.NEWEST]


@pytest.fixture(params=sorted(coefficients.RULES), scope="module", autouse=True, ids="coding {}".format)
def coding(request):
    chosen[0] = request.param
    yield request.param
    chosen[0] = coefficients.NEWEST


def encode(codes, schedule):
    return coefficients.encode(codes, schedule, chosen[0])


def decode(data, shape, schedule, skipped=0):
    return coefficients.decode(data, shape, schedule, skipped, chosen[0])
