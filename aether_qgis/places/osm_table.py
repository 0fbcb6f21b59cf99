"""What OpenStreetMap's tags say in words: the table.

A feature may have several tags; the first key of ``KEYS`` that it has
decides. Its value, with blanks for underscores, is the class, unless
``CLASSES`` has a better word; the key gives the group, unless ``GROUPS`` has
a closer one for the value. The guide lists the same table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, Tuple


@dataclass(frozen=True)
class KeyWords:
    """How the values of one key read."""

    group: str
    pattern: str = "{value}"
    """How a value becomes a class."""
    plain: str = ""
    """The class of the value "yes"; empty if it says too little."""


KEYS: Mapping[str, KeyWords] = {
    "amenity": KeyWords("public amenity"),
    "shop": KeyWords("shopping", "{value} shop", "shop"),
    "tourism": KeyWords("tourism"),
    "leisure": KeyWords("leisure"),
    "healthcare": KeyWords("health", plain="health centre"),
    "office": KeyWords("offices", "{value} office", "office"),
    "craft": KeyWords("crafts", "{value} workshop", "workshop"),
    "historic": KeyWords("history", plain="historic site"),
    "public_transport": KeyWords("transport"),
    "railway": KeyWords("transport", "railway {value}"),
    "aeroway": KeyWords("transport"),
    "sport": KeyWords("sport", "{value} ground"),
    "natural": KeyWords("nature"),
    "landuse": KeyWords("land use", "{value} area"),
    "man_made": KeyWords("man-made structure"),
    "place": KeyWords("settlement"),
    "building": KeyWords("building", "{value} building"),
}
"""The keys that are read, the most specific first. ``building=yes`` has no
text: such buildings would outnumber everything else and say nothing."""

CLASSES: Mapping[Tuple[str, str], str] = {
    ("amenity", "atm"): "cash machine",
    ("amenity", "bbq"): "barbecue place",
    ("amenity", "charging_station"): "charging station for cars",
    ("amenity", "college"): "college",
    ("amenity", "doctors"): "doctor's surgery",
    ("amenity", "fuel"): "petrol station",
    ("amenity", "parking"): "car park",
    ("amenity", "parking_space"): "parking space",
    ("amenity", "place_of_worship"): "place of worship",
    ("amenity", "post_box"): "letter box",
    ("amenity", "townhall"): "town hall",
    ("amenity", "veterinary"): "veterinary surgery",
    ("shop", "bakery"): "bakery",
    ("shop", "books"): "bookshop",
    ("shop", "chemist"): "drugstore",
    ("shop", "convenience"): "convenience store",
    ("shop", "department_store"): "department store",
    ("shop", "doityourself"): "hardware store",
    ("shop", "florist"): "florist",
    ("shop", "garden_centre"): "garden centre",
    ("shop", "greengrocer"): "greengrocer",
    ("shop", "hairdresser"): "hairdresser",
    ("shop", "mall"): "shopping mall",
    ("shop", "optician"): "optician",
    ("shop", "supermarket"): "supermarket",
    ("tourism", "attraction"): "tourist attraction",
    ("tourism", "information"): "tourist information",
    ("leisure", "pitch"): "sports pitch",
    ("leisure", "track"): "running track",
    ("office", "company"): "company office",
    ("office", "coworking"): "coworking space",
    ("craft", "brewery"): "brewery",
    ("craft", "winery"): "winery",
    ("public_transport", "platform"): "public transport stop",
    ("public_transport", "station"): "public transport station",
    ("public_transport", "stop_position"): "public transport stop",
    ("railway", "halt"): "railway station",
    ("railway", "rail"): "railway line",
    ("railway", "subway_entrance"): "underground station entrance",
    ("railway", "tram_stop"): "tram stop",
    ("aeroway", "aerodrome"): "airport",
    ("natural", "peak"): "mountain peak",
    ("natural", "tree_row"): "row of trees",
    ("natural", "water"): "lake or pond",
    ("natural", "wood"): "wood",
    ("landuse", "allotments"): "allotment gardens",
    ("landuse", "cemetery"): "cemetery",
    ("landuse", "farmland"): "farmland",
    ("landuse", "farmyard"): "farmyard",
    ("landuse", "forest"): "forest",
    ("landuse", "grass"): "lawn",
    ("landuse", "landfill"): "landfill",
    ("landuse", "meadow"): "meadow",
    ("landuse", "orchard"): "orchard",
    ("landuse", "quarry"): "quarry",
    ("landuse", "vineyard"): "vineyard",
    ("building", "apartments"): "block of flats",
    ("building", "barn"): "barn",
    ("building", "bungalow"): "bungalow",
    ("building", "cabin"): "cabin",
    ("building", "cathedral"): "cathedral",
    ("building", "chapel"): "chapel",
    ("building", "church"): "church",
    ("building", "detached"): "detached house",
    ("building", "dormitory"): "dormitory",
    ("building", "farm"): "farmhouse",
    ("building", "garage"): "garage",
    ("building", "garages"): "garages",
    ("building", "greenhouse"): "greenhouse",
    ("building", "hospital"): "hospital",
    ("building", "hotel"): "hotel",
    ("building", "house"): "house",
    ("building", "mosque"): "mosque",
    ("building", "school"): "school",
    ("building", "semidetached_house"): "semi-detached house",
    ("building", "shed"): "shed",
    ("building", "stadium"): "stadium",
    ("building", "terrace"): "terraced houses",
    ("building", "warehouse"): "warehouse",
}
"""Better words for a class than the rule would give."""

GROUPS: Mapping[Tuple[str, str], str] = {
    ("amenity", "food and drink"): (
        "bar biergarten cafe fast_food food_court ice_cream pub restaurant"
    ),
    ("amenity", "education"): (
        "college driving_school kindergarten language_school library "
        "music_school research_institute school university"
    ),
    ("amenity", "health"): (
        "clinic dentist doctors hospital nursing_home pharmacy veterinary"
    ),
    ("amenity", "transport"): (
        "bicycle_parking bicycle_rental bus_station car_rental car_sharing "
        "car_wash charging_station ferry_terminal fuel motorcycle_parking "
        "parking parking_entrance parking_space taxi"
    ),
    ("amenity", "finance"): "atm bank bureau_de_change",
    ("amenity", "culture and entertainment"): (
        "arts_centre casino cinema community_centre conference_centre "
        "events_venue exhibition_centre nightclub social_centre theatre"
    ),
    ("amenity", "public services"): (
        "courthouse fire_station police post_box post_office prison "
        "social_facility townhall"
    ),
    ("amenity", "religion"): "grave_yard monastery place_of_worship",
    ("amenity", "street furniture"): (
        "bench drinking_water fountain recycling shelter telephone toilets "
        "vending_machine waste_basket waste_disposal"
    ),
    ("tourism", "accommodation"): (
        "alpine_hut apartment camp_site caravan_site chalet guest_house "
        "hostel hotel motel wilderness_hut"
    ),
    ("tourism", "culture"): "artwork gallery museum zoo",
    ("leisure", "green space"): "dog_park garden nature_reserve park",
    ("leisure", "sport"): (
        "fitness_centre golf_course horse_riding ice_rink pitch "
        "sports_centre stadium swimming_pool track"
    ),
    ("landuse", "farming"): (
        "farmland farmyard greenhouse_horticulture meadow orchard "
        "plant_nursery vineyard"
    ),
    ("landuse", "nature"): "forest basin reservoir",
    ("landuse", "urban green"): (
        "allotments cemetery grass recreation_ground village_green"
    ),
    ("landuse", "industry"): "industrial landfill quarry port",
    ("landuse", "housing"): "residential",
    ("landuse", "shopping"): "retail",
    ("landuse", "offices"): "commercial",
    ("building", "housing"): (
        "apartments bungalow cabin detached dormitory house residential "
        "semidetached_house terrace"
    ),
    ("building", "farm building"): (
        "barn cowshed farm farm_auxiliary greenhouse stable"
    ),
}
"""Groups closer than the key's own: key and group, and which values."""

NOT_THERE = ("no", "none", "disused", "abandoned", "vacant")
"""Values that say that there is nothing."""
