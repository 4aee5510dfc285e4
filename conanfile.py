import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load

required_conan_version = ">=2.0"


class LedeConan(ConanFile):
    name = "lede"
    description = "Reads the who, what and when out of English news prose: dates, meetings and titled people, joined into events"
    license = "BSL-1.0"
    url = homepage = "https://github.com/OWNER/lede"
    topics = ("date-parser", "named-entity-recognition", "timex3", "nlp", "boost-spirit", "header-only")
    settings = "os", "arch", "compiler", "build_type"
    options = {"compiled": [True, False]}  # a static library that holds the grammar, beside the headers: lede::compiled
    default_options = {"compiled": False}
    exports_sources = "LICENSE", "CMakeLists.txt", "cmake/*", "include/*", "src/*"
    no_copy_source = True

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "include", "lede", "version.hpp"))
        self.version = re.search(r'#define LEDE_VERSION "(.*)"', header).group(1)

    def export(self):  # set_version reads it again when the recipe is loaded from the cache
        copy(self, "include/lede/version.hpp", self.recipe_folder, self.export_folder)

    def configure(self):
        self.package_type = "static-library" if self.options.compiled else "header-library"

    def layout(self):
        cmake_layout(self)

    def requirements(self):
        self.requires("boost/[>=1.74 <2]", options={"header_only": True}, transitive_headers=True)

    def validate(self):
        check_min_cppstd(self, 20)

    def package_id(self):
        if not self.info.options.compiled:
            self.info.clear()

    def generate(self):
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["LEDE_BUILD_COMPILED"] = bool(self.options.compiled)
        toolchain.cache_variables["LEDE_BUILD_TESTS"] = toolchain.cache_variables["LEDE_BUILD_EXAMPLES"] = False
        toolchain.generate()

    def build(self):
        if self.options.compiled:
            cmake = CMake(self)
            cmake.configure()
            cmake.build()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        copy(self, "*.hpp", os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))
        if self.options.compiled:
            for library in ("*.a", "*.lib"):
                copy(self, library, self.build_folder, os.path.join(self.package_folder, "lib"), keep_path=False)

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "lede")
        self.cpp_info.set_property("pkg_config_name", "lede")
        headers = self.cpp_info.components["lede"]
        headers.set_property("cmake_target_name", "lede::lede")
        headers.bindirs = headers.libdirs = []
        if "boost" in (d.ref.name for d in self.dependencies.host.values()):  # by [platform_requires], it is the system's
            headers.requires = ["boost::headers"]
        if self.options.compiled:
            compiled = self.cpp_info.components["compiled"]
            compiled.set_property("cmake_target_name", "lede::compiled")
            compiled.libs = ["lede_compiled"]
            compiled.defines = ["LEDE_COMPILED=1"]
            compiled.bindirs = []
            compiled.requires = ["lede"]
