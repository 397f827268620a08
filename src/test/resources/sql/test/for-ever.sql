-- Takes very long and changes nothing.
SELECT sum(a.range * b.range) FROM range(10000000) a, range(10000000) b;
