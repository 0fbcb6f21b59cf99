"""A fictional valley as an embedding raster, drawn from class statistics.

Arrays are [rows, columns] with row 0 in the south, as the raster stores
them, and heights in metres. Lengths in pixels are those of a scene of 1024
pixels; smaller scenes show the same valley, shrunk.
"""
