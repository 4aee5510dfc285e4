import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load
from conan.tools.layout import basic_layout

required_conan_version = ">=2.0"


class LedeConan(ConanFile):
    name = "lede"
    description = "Reads the who, what and when out of English news prose: dates, meetings and titled people, joined into events"
    license = "BSL-1.0"
    url = homepage = "https://github.com/OWNER/lede"
    topics = ("date-parser", "named-entity-recognition", "timex3", "nlp", "boost-spirit", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    exports_sources = "LICENSE", "include/*"
    no_copy_source = True

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "include", "lede", "version.hpp"))
        self.version = re.search(r'#define LEDE_VERSION "(.*)"', header).group(1)

    def export(self):  # set_version reads it again when the recipe is loaded from the cache
        copy(self, "include/lede/version.hpp", self.recipe_folder, self.export_folder)

    def layout(self):
        basic_layout(self)

    def requirements(self):
        self.requires("boost/[>=1.74 <2]", options={"header_only": True}, transitive_headers=True)

    def validate(self):
        check_min_cppstd(self, 20)

    def package_id(self):
        self.info.clear()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        copy(self, "*.hpp", os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "lede")
        self.cpp_info.set_property("cmake_target_name", "lede::lede")
        self.cpp_info.set_property("pkg_config_name", "lede")
        self.cpp_info.bindirs = self.cpp_info.libdirs = []
        self.cpp_info.requires = ["boost::headers"]
