-- The demonstration keeps numbers of persons worth looking up; of whoever is erased by law it keeps none.

GRANT SELECT, UPDATE (value) ON platform.setting TO kepil_eraser;
