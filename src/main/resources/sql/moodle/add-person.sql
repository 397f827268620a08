-- What is stored for a person, where it is not the id itself.
INSERT INTO persons SELECT unnest(getvariable('raws')), unnest(getvariable('storeds'));
